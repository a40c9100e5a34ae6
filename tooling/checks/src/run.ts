import { packageFolders } from '@backend-ts/course';
import { checkCourse } from './check-course.ts';
import { checkPackage, type Outcome } from './check-package.ts';
import { checkUpstream } from './checks/upstream.ts';
import { renewFiles, formatFault, shownPath, type Fault } from './fault.ts';
import type { RoomJudge } from './judging.ts';

/** What is to be checked. */
export interface Scope {
  /** Absolute folders. */
  packages: string[] | 'all';
  /** Also what no package can check alone. */
  course: boolean;
}

/** How it is to be checked. */
export interface RunOptions {
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
 * @param scope - What is to be checked.
 * @param options - How.
 * @param print - Takes each line.
 * @returns True if nothing is wrong.
 */
export async function run(
  root: string,
  scope: Scope,
  options: RunOptions,
  print: (line: string) => void,
): Promise<boolean> {
  const packages = scope.packages === 'all' ? packageFolders(root) : scope.packages;
  if (options.write) {
    const stale = await checkAll(root, packages, scope.course, null);
    for (const file of renewFiles(stale.faults)) print(`Renewed ${shownPath(file, root)}`);
  }
  // The judge takes a moment to load, and not every run needs it.
  const judge =
    options.static || packages.length === 0
      ? null
      : (await import('@backend-ts/judge')).createJudge({ advice: false, deadlineMs });
  try {
    const { exercises, faults } = await checkAll(root, packages, scope.course, judge, options.room);
    if (options.upstream) faults.push(...checkUpstream(root, scope.course ? packageFolders(root) : packages));
    for (const fault of faults) print(formatFault(fault, root));
    print(`${count(exercises, 'exercise')}, ${count(faults.length, 'fault')}`);
    return faults.length === 0;
  } finally {
    await judge?.close();
  }
}

async function checkAll(
  root: string,
  packages: readonly string[],
  course: boolean,
  judge: RoomJudge | null,
  room = '',
): Promise<Outcome> {
  const faults: Fault[] = [];
  let exercises = 0;
  for (const dir of packages) {
    const outcome = await checkPackage(dir, root, judge, room);
    faults.push(...outcome.faults);
    exercises += outcome.exercises;
  }
  if (course) {
    const outcome = await checkCourse(root);
    faults.push(...outcome.faults);
    exercises = outcome.exercises;
  }
  return { exercises, faults };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
