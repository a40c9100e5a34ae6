import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Exercise } from '@backend-ts/course';
import type { Check, ExerciseContext } from '../check.ts';
import type { Fault } from '../fault.ts';

/** What `pnpm new` leaves to the author. */
export const placeholders: Check = {
  name: 'placeholders',
  holds: 'no exercise holds a placeholder of pnpm new',
  run: { exercise: checkPlaceholders },
};

/** What a scaffolded room has in place of the author's words: text between angle quotes. */
const placeholder = /‹[^›]*›/;

/**
 * Finds what an author has not written yet in a room that `pnpm new` made.
 *
 * @returns One fault for each line that still holds a placeholder.
 */
export function checkPlaceholders({ exercise }: Pick<ExerciseContext, 'exercise'>): Fault[] {
  const { readme, stub, solution, test } = exercise;
  const variants = [exercise.mistakes, exercise.answers, exercise.bugs].flat();
  const files = [readme, stub, solution, test, ...variants.map(({ file }) => file), ...examplesOf(exercise)];
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

/** Every file of the examples, also the modules of those that are folders. */
function examplesOf(exercise: Exercise): string[] {
  const dir = path.join(exercise.dir, 'examples');
  if (!existsSync(dir)) return [];
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}
