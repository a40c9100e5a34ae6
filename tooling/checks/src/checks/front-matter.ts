import { existsSync } from 'node:fs';
import type { Check, PackageContext } from '../check.ts';
import type { Fault } from '../fault.ts';

/** The first lines of a README. */
export const frontMatter: Check = {
  name: 'front-matter',
  holds: 'the first lines of every README can be read, and its title',
  run: { package: checkFrontMatter },
};

/** An exercise without a README lacks a file, which is another fault. */
function checkFrontMatter({ unreadable }: PackageContext): Fault[] {
  return unreadable
    .filter(({ readme }) => existsSync(readme))
    .map(({ readme, reason }) => {
      return { file: readme, line: 1, message: reason, remedy: 'Mend the first lines of the README.' };
    });
}
