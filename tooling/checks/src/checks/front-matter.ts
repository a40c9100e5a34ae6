import { existsSync } from 'node:fs';
import type { Check, PackageContext } from '../check.ts';
import type { Fault } from '../fault.ts';

/** The first lines of a README. */
export const frontMatter: Check = {
  name: 'front-matter',
  holds: 'the first lines of every README can be read, and its title',
  run: { package: checkFrontMatter },
};

/**
 * Finds READMEs that cannot be read; an exercise without one lacks a file, which is another fault.
 *
 * @param context - The package.
 * @returns One fault for each.
 */
export function checkFrontMatter({ unreadable }: Pick<PackageContext, 'unreadable'>): Fault[] {
  return unreadable
    .filter(({ readme }) => existsSync(readme))
    .map(({ readme, reason }) => {
      return { file: readme, line: 1, message: reason, remedy: 'Mend the first lines of the README.' };
    });
}
