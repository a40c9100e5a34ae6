import { readFileSync } from 'node:fs';
import path from 'node:path';
import { typeErrorsOf, type CoursePackage } from '@backend-ts/course';
import type { Check } from '../check.ts';
import { compileProject } from '../compile-project.ts';
import type { Fault } from '../fault.ts';

/** The types of the mistakes. */
export const mistakeTypes: Check = {
  name: 'mistake-types',
  holds: 'every mistake compiles, but for the errors that its first comment announces',
  run: { package: (context) => checkMistakeTypes(context.package, context.root) },
};

/**
 * Compiles the mistakes of a package, all in one run of the compiler.
 *
 * A mistake is right in its types, so that it shows nothing but what is wrong in it. One that is wrong in its types announces
 * each code that the compiler has for them in its first comment: `@typeError TS2322`.
 *
 * @param course - The package.
 * @param root - The course's folder, which holds `tsconfig.base.json`.
 * @returns One fault for each error that is not announced, and for each announced code that does not occur.
 * @throws {Error} If the compiler cannot be run at all.
 */
export async function checkMistakeTypes({ dir, exercises }: CoursePackage, root: string): Promise<Fault[]> {
  const files = exercises.flatMap(({ mistakes }) => mistakes.map(({ file }) => file));
  if (files.length === 0) return [];
  const options = { extends: path.join(root, 'tsconfig.base.json'), files };
  const errors = Map.groupBy(await compileProject(dir, options), ({ file }) => file);
  return files.flatMap((file): Fault[] => {
    const found = errors.get(file) ?? [];
    const announced = typeErrorsOf(readFileSync(file, 'utf8'));
    return [
      ...found
        .filter(({ code }) => !announced.includes(code))
        .map(({ line, code, text }) => ({
          file,
          line,
          message: `The mistake does not compile: ${code}: ${text.replace(/\.$/, '')}`,
          remedy: `Fix its types; if they are what is wrong, announce it in the first comment: @typeError ${code}`,
        })),
      ...announced
        .filter((code) => !found.some((error) => error.code === code))
        .map((code) => ({
          file,
          line: 1,
          message: `The mistake announces ${code}, and compiles without it`,
          remedy: 'Take the tag @typeError out of its first comment.',
        })),
    ];
  });
}
