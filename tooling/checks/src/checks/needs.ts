import type { Exercise } from '@backend-ts/course';
import type { Fault } from '../fault.ts';

/**
 * Finds exercises that need what does not come before them.
 *
 * @param exercises - The rooms of one package.
 * @returns One fault for each need that is no earlier room of the package.
 */
export function checkNeeds(exercises: readonly Exercise[]): Fault[] {
  return exercises.flatMap((exercise) =>
    exercise.frontMatter.needs.flatMap((need): Fault[] => {
      const found = exercises.find(({ id }) => id === need);
      if (found !== undefined && found.number < exercise.number) return [];
      const why = found === undefined ? 'is no room of this package' : 'does not come before it';
      const remedy = 'Name ids of earlier rooms of the same package.';
      return [{ file: exercise.readme, line: 1, message: `The room needs ${need}, which ${why}`, remedy }];
    }),
  );
}
