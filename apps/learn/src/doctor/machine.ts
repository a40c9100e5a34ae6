import { existsSync, mkdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pnpmCommand } from '@backend-ts/course/commands';
import type { World } from '../world.ts';
import { reasonOf } from '../fail.ts';
import { watchFolder } from '../watch/files.ts';
import { fine, heed, problem, type Finding } from './finding.ts';

/** An install, a build and a judge's cache fit into this. */
const enoughDiskMb = 500;
/** Native file events come within milliseconds; a network folder that polls needs about a second. */
const eventDeadlineMs = 2000;

/**
 * Looks at the version of Node.
 *
 * @param version - `process.versions.node`.
 * @returns The finding.
 */
export function examineNode(version: string): Finding {
  const major = Number.parseInt(version, 10);
  if (major >= 26) return fine('Node', version);
  if (major >= 24) return heed('Node', `${version}; the course is tried with 26`, `${pnpmCommand} learn`);
  return problem('Node', `${version}; 24 or newer is needed`, `${pnpmCommand} learn`);
}

/**
 * Looks at whether what is installed is what the lockfile says.
 *
 * @param root - The course's root.
 * @returns The finding.
 */
export function examineInstall(root: string): Finding {
  const subject = 'Packages';
  const remedy = `${pnpmCommand} install`;
  try {
    const stateFile = path.join(root, 'node_modules', '.pnpm-workspace-state-v1.json');
    if (!existsSync(stateFile)) return problem(subject, 'nothing is installed here by pnpm', remedy);
    const { filteredInstall } = JSON.parse(readFileSync(stateFile, 'utf8')) as { filteredInstall?: boolean };
    if (filteredInstall === true) return fine(subject, 'installed for some of the packages');
    const [wanted, present] = ['pnpm-lock.yaml', path.join('node_modules', '.pnpm', 'lock.yaml')].map((file) =>
      readFileSync(path.join(root, file), 'utf8').replaceAll('\r\n', '\n'),
    );
    if (wanted === present) return fine(subject, 'installed as the lockfile says');
    return problem(subject, 'what is installed differs from pnpm-lock.yaml, as after a pull', remedy);
  } catch (error) {
    return problem(subject, `the state of the install cannot be read: ${reasonOf(error)}`, remedy);
  }
}

/**
 * Looks at whether the folder of the answers, or of the state, takes new files.
 *
 * @param subject - What the folder is for.
 * @param folder - The absolute path.
 * @returns The finding.
 */
export function examineFolder(subject: string, folder: string): Finding {
  const probe = path.join(folder, `.doctor-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(probe, 'probe');
    return fine(subject, 'can be written');
  } catch (error) {
    const remedy = process.platform === 'win32' ? `icacls "${folder}" /grant "%USERNAME%":F` : `chmod -R u+w ${folder}`;
    return problem(subject, `${folder} cannot be written: ${reasonOf(error)}`, remedy);
  } finally {
    removeIfThere(probe);
  }
}

/**
 * Looks at whether a save is noticed here.
 *
 * @param folder - A folder of answers.
 * @returns The finding.
 */
export async function examineWatching(folder: string): Promise<Finding> {
  const subject = 'File watching';
  const remedy = 'learn --poll   (or press c in learn after a save)';
  const probe = path.join(folder, `doctor-${process.pid}.probe`);
  let timer: NodeJS.Timeout | undefined;
  let watcher: { close(): Promise<void> } | null = null;
  try {
    writeFileSync(probe, '0');
    const start = performance.now();
    const { promise: noticed, resolve } = Promise.withResolvers<boolean>();
    watcher = await watchFolder(folder, false, (file) => {
      if (file === probe) resolve(true);
    });
    timer = setTimeout(() => {
      resolve(false);
    }, eventDeadlineMs);
    writeFileSync(probe, '1');
    if (!(await noticed)) return problem(subject, `a save was not noticed within ${eventDeadlineMs / 1000} s`, remedy);
    return fine(subject, `a save is noticed (${Math.ceil(performance.now() - start)} ms with setting up)`);
  } catch (error) {
    return problem(subject, `files cannot be watched: ${reasonOf(error)}`, remedy);
  } finally {
    clearTimeout(timer);
    await watcher?.close();
    removeIfThere(probe);
  }
}

/**
 * Looks at how much room there is.
 *
 * @param root - The course's root.
 * @returns The finding.
 */
export function examineDisk(root: string): Finding {
  try {
    const { bavail, bsize } = statfsSync(root);
    const freeMb = Math.floor((bavail * bsize) / 1e6);
    const detail = freeMb >= 10_000 ? `${Math.floor(freeMb / 1000)} GB free` : `${freeMb} MB free`;
    if (freeMb >= enoughDiskMb) return fine('Disk', detail);
    return problem('Disk', `${detail}; ${enoughDiskMb} MB are needed`, `${pnpmCommand} store prune`);
  } catch (error) {
    return heed('Disk', `the free space cannot be seen: ${reasonOf(error)}`, 'df -h .');
  }
}

/**
 * Looks at whether every lesson can be read.
 *
 * @returns The finding.
 */
export function examineLessons(world: World): Finding {
  const [first] = world.unreadable;
  const count = world.course.packages.reduce((sum, one) => sum + one.exercises.length, 0);
  if (first === undefined) return fine('Lessons', `${count} can be read`);
  return problem(
    'Lessons',
    `${world.unreadable.length} cannot be read: ${first.reason}`,
    `git restore ${world.place(first.place)}`,
  );
}

/** Even with `force`, removing throws where a folder on the way is a file. */
function removeIfThere(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // What could not be made need not be removed.
  }
}
