import { existsSync, readFileSync } from 'node:fs';
import type { Exercise } from '@backend-ts/course';
import type { AppContext } from './app-context.ts';
import { git } from './git.ts';

/** What a stub says as long as nothing has been written. */
const unwritten = 'Not written yet';

/**
 * Looks whether an exercise is still there: an update of the course may rename one while somebody works on it.
 *
 * @param files - What of it has to be there; all of it, if not given.
 * @returns A sentence about the first that is missing and what to do, or null.
 */
export function missingFile(
  context: AppContext,
  { dir, readme, stub, solution, test, given }: Exercise,
  files: readonly (string | null)[] = [readme, stub, solution, test, given],
): string | null {
  const missing = [dir, ...files].find((file) => file !== null && !existsSync(file));
  if (missing === undefined || missing === null) return null;
  const place = context.place(missing);
  return `${place} is gone: if an update of the course renamed it, start \`${context.terminal.command}\` again; if not, bring it back with: git restore ${place}`;
}

/**
 * Looks whether the exercise has all that the judge reads.
 *
 * @returns A sentence about the first file that is missing and what to do, or null.
 */
export function missingForJudge(context: AppContext, exercise: Exercise): string | null {
  return missingFile(context, exercise, [exercise.test, exercise.solution, exercise.given]);
}

/**
 * Looks whether somebody wrote the answer into the stub.
 *
 * @returns A sentence that names the right file, or null if the stub is as the course has it.
 */
export async function editedStub(context: AppContext, exercise: Exercise): Promise<string | null> {
  if (!(await isStubEdited(context.platform.root, exercise))) return null;
  const [stub, answer] = [context.place(exercise.stub), context.place(exercise.practice)];
  return `You changed ${stub}; your file is ${answer}. Move your code there, then undo the change with: git restore ${stub}`;
}

async function isStubEdited(root: string, { stub, practice }: Exercise): Promise<boolean> {
  const status = await git(root, ['status', '--porcelain=v1', '--', stub]);
  if (status !== null && !status.startsWith('??')) return status.slice(0, 2).includes('M');
  // Without git's word, a stub that says less than its copy has been written into.
  try {
    return readFileSync(practice, 'utf8').includes(unwritten) && !readFileSync(stub, 'utf8').includes(unwritten);
  } catch {
    return false;
  }
}
