import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { dayPackage, type CoursePackage } from '@backend-ts/course';
import { publishedRooms } from '@backend-ts/course/exports';
import { format, resolveConfig } from 'prettier';
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

/**
 * Compares the "exports" of a package that goes by days with its rooms: each day can be imported by itself.
 *
 * @param course - The package; in one of another kind there is no fault here.
 * @returns At most one fault, with its renewal.
 */
export async function checkExports(course: CoursePackage): Promise<Fault[]> {
  const file = path.join(course.dir, 'package.json');
  if (course.name !== dayPackage || !existsSync(file)) return [];
  const built = (name: string): object => ({ types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` });
  const days = publishedRooms(course).map(({ exercise: { id } }) => [`./${id}`, built(id)]);
  const exports: unknown = { '.': built('index'), ...Object.fromEntries(days), './package.json': './package.json' };
  const current = readPackageJson(course.dir);
  if (JSON.stringify(current.exports) === JSON.stringify(exports)) return [];
  const config = await resolveConfig(file);
  const text = await format(JSON.stringify({ ...current, exports }), { ...config, filepath: file });
  return [
    {
      file,
      line: null,
      message: 'The "exports" are not one for the package and one for each day that is there',
      remedy: 'Run in the package: pnpm check --write',
      edit: { start: 0, end: readFileSync(file, 'utf8').length, text },
    },
  ];
}
