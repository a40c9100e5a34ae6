import { packageFolders } from '@backend-ts/course';
import { checkCourse } from './check-course.ts';
import { checks as allChecks } from './check-list.ts';
import { checkPackage, type Outcome } from './check-package.ts';
import type { Check, Scope } from './check.ts';
import { renewFiles, formatFault, shownPath, type Fault } from './fault.ts';
import type { ExerciseJudge } from './judging.ts';
import { selectChecks } from './selection.ts';

/** What is to be checked. */
export interface Extent {
  /** Absolute folders. */
  packages: string[] | 'all';
  /** Also what no package can check alone. */
  course: boolean;
}

/** How it is to be checked. */
export interface RunOptions {
  /** The names of the only checks to run; all, if it is empty. */
  only: string[];
  /** Leave the judge out. */
  static: boolean;
  /** How the ids begin of the only rooms that are judged and whose examples are run; all, if it is empty. */
  room: string;
  /** Also refuse a student's work. */
  upstream: boolean;
  /** Renew what is generated, then check. */
  write: boolean;
}

/** More than a student gets: a machine that checks everything at once is slow, and no answer here runs for ever. */
const deadlineMs = 20_000;

/**
 * Runs the checks and reports them: one line for each fault, and one for the whole.
 *
 * @param root - The course's folder.
 * @param extent - What is to be checked.
 * @param options - How.
 * @param print - Takes each line.
 * @returns True if nothing is wrong.
 * @throws {SelectionError} If `options.only` has a name that is that of no check, or of one that would look at nothing.
 */
export async function run(
  root: string,
  extent: Extent,
  options: RunOptions,
  print: (line: string) => void,
): Promise<boolean> {
  const packages = extent.packages === 'all' ? packageFolders(root) : extent.packages;
  const checks = selectChecks(allChecks, {
    scopes: scopesOf(packages.length > 0, extent.course, options.static),
    only: options.only,
    also: options.upstream ? ['upstream'] : [],
  });
  const checkAll = (judge: ExerciseJudge | null, room?: string): Promise<Outcome> =>
    checkExtent(checks, root, packages, extent.course, judge, room);
  if (options.write) {
    const stale = await checkAll(null);
    for (const file of renewFiles(stale.faults)) print(`Renewed ${shownPath(file, root)}`);
  }
  const needsJudge = !options.static && packages.length > 0 && checks.some((check) => check.run.judged !== undefined);
  // The judge takes a moment to load, and not every run needs it.
  const judge = needsJudge ? await createJudges() : null;
  try {
    const { exercises, faults } = await checkAll(judge, options.room);
    for (const fault of faults) print(formatFault(fault, root));
    print(`${count(exercises, 'exercise')}, ${count(faults.length, 'fault')}`);
    return faults.length === 0;
  } finally {
    await judge?.close();
  }
}

/** The judge as students meet it, and the one of those who grade. */
async function createJudges(): Promise<Required<ExerciseJudge> & { close(): Promise<void> }> {
  const { createJudge } = await import('@backend-ts/judge');
  const usual = createJudge({ advice: false, deadlineMs });
  const sandboxed = createJudge({ advice: false, deadlineMs, sandbox: true });
  return {
    judge: usual.judge.bind(usual),
    sandboxed,
    async close() {
      await usual.close();
      await sandboxed.close();
    },
  };
}

function scopesOf(hasPackages: boolean, course: boolean, isStatic: boolean): Set<Scope> {
  const scopes = new Set<Scope>(hasPackages ? ['package', 'exercise', 'chosen'] : []);
  if (hasPackages && !isStatic) scopes.add('judged');
  if (course) scopes.add('course');
  return scopes;
}

async function checkExtent(
  checks: readonly Check[],
  root: string,
  packages: readonly string[],
  course: boolean,
  judge: ExerciseJudge | null,
  room?: string,
): Promise<Outcome> {
  const faults: Fault[] = [];
  let exercises = 0;
  for (const dir of packages) {
    const outcome = await checkPackage(checks, dir, root, judge, room);
    faults.push(...outcome.faults);
    exercises += outcome.exercises;
  }
  if (course) {
    const outcome = await checkCourse(checks, root);
    faults.push(...outcome.faults);
    exercises = outcome.exercises;
  }
  return { exercises, faults };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
