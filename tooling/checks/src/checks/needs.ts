import type { Check, PackageContext } from '../check.ts';
import type { Fault } from '../fault.ts';

/** What an exercise builds on. */
export const needs: Check = {
  name: 'needs',
  holds: 'every exercise needs only what comes before it',
  run: { package: checkNeeds },
};

/**
 * Finds exercises that need what does not come before them.
 *
 * @param context - The package. A day may need one whose room is still to come.
 * @returns One fault for each need that is neither an earlier room of the package nor an earlier day of its syllabus.
 */
export function checkNeeds({ package: { exercises, syllabus } }: Pick<PackageContext, 'package'>): Fault[] {
  const rooms = [...exercises, ...syllabus];
  return exercises.flatMap((exercise) =>
    exercise.frontMatter.needs.flatMap((need): Fault[] => {
      const found = rooms.find(({ id }) => id === need);
      if (found !== undefined && found.number < exercise.number) return [];
      const why = found === undefined ? 'is no room of this package' : 'does not come before it';
      const remedy = 'Name ids of earlier rooms of the same package.';
      return [{ file: exercise.readme, line: 1, message: `The room needs ${need}, which ${why}`, remedy }];
    }),
  );
}
