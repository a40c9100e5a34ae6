import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

/**
 * Asks git.
 *
 * @param folder - Where to ask.
 * @param args - The command and its arguments.
 * @returns What git printed, or null if there is no git, the folder is in no repository, or the command failed.
 */
export async function git(folder: string, args: readonly string[]): Promise<string | null> {
  try {
    const { stdout } = await promisify(execFile)('git', ['-C', folder, ...args], { maxBuffer: 1e8 });
    return stdout;
  } catch {
    return null;
  }
}

/**
 * Says when files were written, going by the commits: a fresh clone gives every file the time of the clone.
 *
 * @param root - The course's root.
 * @param files - Absolute paths.
 * @returns The date of the last commit to each file, by its path; none for a file that is not committed as it is now.
 */
export async function commitDates(root: string, files: readonly string[]): Promise<Map<string, Date>> {
  const dates = new Map<string, Date>();
  if (files.length === 0) return dates;
  const [log, edited] = await Promise.all([
    git(root, ['log', '--relative', '--name-only', `--format=${stamp}%aI`, '--', ...files]),
    git(root, ['diff', '--relative', '--name-only', 'HEAD', '--', ...files]),
  ]);
  let date = new Date(0);
  for (const line of log?.split('\n') ?? []) {
    if (line.startsWith(stamp)) date = new Date(line.slice(stamp.length));
    else if (line !== '' && !dates.has(path.resolve(root, line))) dates.set(path.resolve(root, line), date);
  }
  for (const file of edited?.split('\n') ?? []) dates.delete(path.resolve(root, file));
  return dates;
}

/** Begins the line of a commit; no path of an answer does. */
const stamp = 'commit ';
