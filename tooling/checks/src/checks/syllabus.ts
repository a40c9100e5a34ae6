import path from 'node:path';
import { dayPackage, type PackageSurvey } from '@backend-ts/course';
import { lineOf, placeOf } from '@backend-ts/course/lesson';
import type { Check, ExerciseContext } from '../check.ts';
import type { Fault } from '../fault.ts';
import type { Readme } from '../readme.ts';

/** The plan of 100-days, and the days that are there. */
export const syllabus: Check = {
  name: 'syllabus',
  holds: 'the syllabus can be read, and every day says of itself what the syllabus says',
  run: { package: checkSyllabus, exercise: checkDay },
};

/**
 * Finds a syllabus that is missing or cannot be used.
 *
 * @returns At most one fault; none for a package that does not go by days.
 */
export function checkSyllabus({ package: course, badSyllabus }: PackageSurvey): Fault[] {
  const file = path.join(course.dir, 'syllabus.json');
  if (badSyllabus !== null) {
    return [
      { file, line: null, message: badSyllabus, remedy: 'Mend it: tooling/course/src/syllabus.ts has the rules.' },
    ];
  }
  if (course.name !== dayPackage || course.syllabus.length > 0) return [];
  const remedy = 'Write it, as tooling/course/src/syllabus.ts describes it.';
  return [{ file, line: null, message: 'The package has no syllabus.json', remedy }];
}

/**
 * Finds a room that says something else of itself than the syllabus says of its day.
 *
 * @param context - The exercise; without a syllabus, it has no fault here.
 * @returns One fault for each difference; the key insight comes with its renewal.
 */
export function checkDay({ exercise, readme, syllabus: days }: ExerciseContext): Fault[] {
  if (days.length === 0) return [];
  const day = days.find(({ id }) => id === exercise.id);
  if (day === undefined) {
    const meant = days.find(({ number }) => number === exercise.number);
    const message = `The room is no day of the syllabus; day ${exercise.number} is ${meant?.id ?? 'not in it'}`;
    return [{ file: exercise.dir, line: null, message, remedy: 'Rename the folder, or change syllabus.json.' }];
  }
  const { title, frontMatter } = exercise;
  const faults = [
    ...differences('title', title, day.title),
    ...differences('runtime', frontMatter.runtime, day.runtime),
    ...differences('list of needs', listOf(frontMatter.needs), listOf(day.needs)),
  ].map((message) => ({ file: exercise.readme, line: 1, message, remedy: 'Let both say the same.' }));
  return [...faults, ...checkInsight(readme, day.insight)];
}

function checkInsight({ file, insight }: Readme, wanted: string): Fault[] {
  // Without a key insight, the shape of the README is at fault.
  if (insight === null || insight.text === wanted) return [];
  const edit = { ...placeOf(insight.node), text: `> **Key insight:** ${wanted}` };
  const message = 'The key insight is not that of the syllabus';
  const remedy = 'Write it in syllabus.json, then run in the package: pnpm check --write';
  return [{ file, line: lineOf(insight.node), message, remedy, edit }];
}

function differences(what: string, here: string, there: string): string[] {
  return here === there ? [] : [`The ${what} is "${here}", and in the syllabus it is "${there}"`];
}

function listOf(ids: readonly string[]): string {
  return ids.length === 0 ? 'none' : ids.join(', ');
}
