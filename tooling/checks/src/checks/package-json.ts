import path from 'node:path';
import type { Check, PackageContext } from '../check.ts';
import type { Fault } from '../fault.ts';
import { readPackageJson } from '../package-json.ts';

/** How the files of a package find each other. */
export const packageJson: Check = {
  name: 'package-json',
  holds: 'every package.json has the same imports',
  run: { package: checkImports },
};

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
 * @returns At most one fault.
 */
export function checkImports({ package: { dir } }: Pick<PackageContext, 'package'>): Fault[] {
  if (JSON.stringify(readPackageJson(dir).imports) === JSON.stringify(imports)) return [];
  return [
    {
      file: path.join(dir, 'package.json'),
      line: null,
      message: 'The "imports" are not those of all packages',
      remedy: `Write, in this order: "imports": ${JSON.stringify(imports)}`,
    },
  ];
}
