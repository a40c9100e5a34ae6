/** What the browser keeps: for each exercise that is done, its name and when it was first done, as ISO 8601 in UTC. */
export type Done = Readonly<Record<string, string>>;

/** What a report on progress has to know of the course. */
export interface CourseOutline {
  packages: PackageOutline[];
}

/** A package, as far as progress goes. */
interface PackageOutline {
  package: string;
  /** The exercises that are there, in order. */
  exercises: { ref: string; number: number }[];
  /** How many days there are or will be, and the first that is still to come; null where rooms follow no syllabus. */
  syllabus: { days: number; coming: { day: number; id: string } | null } | null;
}

/** The form of `learn progress --json`. */
export interface ProgressReport {
  version: 1;
  days: { inARow: number; total: number };
  packages: {
    package: string;
    passed: number;
    total: number;
    syllabus: { done: number[]; days: number; next: { day: number; id: string; isComing: boolean } | null } | null;
  }[];
  exercises: { exercise: string; state: 'not-started' | 'started' | 'passed'; passedAt: string | null }[];
}

/**
 * Reports what is done in the form of `learn progress --json`. A browser knows no exercise that is only started.
 *
 * @param done - What is done; exercises that the course does not have are left out.
 * @param now - The present moment.
 * @returns The report.
 */
export function progressReport(outline: CourseOutline, done: Done, now: Date): ProgressReport {
  const dates = new Set(Object.values(done).map((moment) => localDate(new Date(moment))));
  return {
    version: 1,
    days: { inARow: daysInARow(dates, now), total: dates.size },
    packages: outline.packages.map(({ package: name, exercises, syllabus }) => {
      const open = exercises.find(({ ref }) => done[ref] === undefined);
      const numbers = exercises.filter(({ ref }) => done[ref] !== undefined).map(({ number }) => number);
      const next = open === undefined ? null : { day: open.number, id: idOf(open.ref), isComing: false };
      const coming = syllabus?.coming ?? null;
      return {
        package: name,
        passed: numbers.length,
        total: exercises.length,
        syllabus: syllabus && {
          done: numbers,
          days: syllabus.days,
          next: next ?? (coming && { ...coming, isComing: true }),
        },
      };
    }),
    exercises: outline.packages
      .flatMap(({ exercises }) => exercises)
      .map(({ ref }) => ({
        exercise: ref,
        state: done[ref] === undefined ? 'not-started' : 'passed',
        passedAt: done[ref] ?? null,
      })),
  };
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

function idOf(ref: string): string {
  return ref.slice(ref.indexOf('/') + 1);
}

/** Days in a row up to now; today may still be empty. */
function daysInARow(dates: ReadonlySet<string>, now: Date): number {
  // Noon is never skipped or repeated by daylight saving.
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate(), 12);
  if (!dates.has(localDate(day))) day.setDate(day.getDate() - 1);
  let count = 0;
  for (; dates.has(localDate(day)); day.setDate(day.getDate() - 1)) count += 1;
  return count;
}

/** Tells dates apart where the student is; nobody reads it. */
function localDate(moment: Date): string {
  return [moment.getFullYear(), moment.getMonth(), moment.getDate()].join('-');
}
