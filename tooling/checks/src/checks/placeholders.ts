import { existsSync, readFileSync } from 'node:fs';
import type { Exercise } from '@backend-ts/course';
import type { Fault } from '../fault.ts';

/** What a scaffolded room has in place of the author's words: text between angle quotes. */
const placeholder = /‹[^›]*›/;

/**
 * Finds what an author has not written yet in a room that `pnpm new` made.
 *
 * @param exercise - The room.
 * @returns One fault for each line that still holds a placeholder.
 */
export function checkPlaceholders(exercise: Exercise): Fault[] {
  const { readme, stub, solution, test } = exercise;
  const variants = [exercise.mistakes, exercise.answers, exercise.bugs, exercise.examples].flat();
  const files = [readme, stub, solution, test, ...variants.map(({ file }) => file)];
  return files.filter(existsSync).flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((text, index) => {
        const [found] = placeholder.exec(text) ?? [];
        if (found === undefined) return [];
        return [
          {
            file,
            line: index + 1,
            message: `The placeholder ${found} is still there`,
            remedy: 'Write what it asks for.',
          },
        ];
      }),
  );
}
