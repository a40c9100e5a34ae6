import {
  localDate,
  reportProgress,
  type CourseOutline,
  type ExerciseStanding,
  type ProgressReport,
} from '@backend-ts/course/progress';

export type { CourseOutline };

/** What the browser keeps: for each exercise that is done, its name and when it was first done, as ISO 8601 in UTC. */
export type Done = Readonly<Record<string, string>>;

/**
 * Reports what is done in the form of `learn progress --json`. A browser knows no exercise that is only started.
 *
 * @param done - What is done; exercises that the course does not have are left out.
 * @param now - The present moment.
 * @returns The report.
 */
export function progressReport(outline: CourseOutline, done: Done, now: Date): ProgressReport {
  const standings = Object.entries(done).map(([ref, passedAt]): [string, ExerciseStanding] => [
    ref,
    { state: 'passed', passedAt },
  ]);
  const dates = new Set(Object.values(done).map((moment) => localDate(new Date(moment))));
  return reportProgress(outline, new Map(standings), [...dates], now);
}

/**
 * Puts together what is done here and elsewhere. Nothing is taken away.
 *
 * @param here - What is done here.
 * @param elsewhere - What is done elsewhere.
 * @returns Both; of two moments for one exercise, the earlier.
 */
export function merged(here: Done, elsewhere: Done): Done {
  const all: Record<string, string> = { ...here };
  for (const [ref, moment] of Object.entries(elsewhere)) {
    const known = all[ref];
    if (known === undefined || Date.parse(moment) < Date.parse(known)) all[ref] = moment;
  }
  return all;
}
