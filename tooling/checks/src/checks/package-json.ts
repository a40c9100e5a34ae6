import path from 'node:path';
import type { Fault } from '../fault.ts';
import { readPackageJson } from '../package-json.ts';

/** How a test finds the answer; the same in every package. The order of the conditions counts. */
const imports = {
  '#exercise/*': {
    practice: './practice/*.ts',
    stub: './exercises/*/stub.ts',
    default: './exercises/*/solution.ts',
  },
  '#solution/*': './exercises/*/solution.ts',
  '#given/*': './exercises/*/given.ts',
};

/**
 * Finds a package whose tests would look for the answer in another place than those of the others.
 *
 * @param packageDir - The package's folder.
 * @returns At most one fault.
 */
export function checkImports(packageDir: string): Fault[] {
  if (JSON.stringify(readPackageJson(packageDir).imports) === JSON.stringify(imports)) return [];
  return [
    {
      file: path.join(packageDir, 'package.json'),
      line: null,
      message: 'The "imports" are not those of all packages',
      remedy: `Write, in this order: "imports": ${JSON.stringify(imports)}`,
    },
  ];
}
