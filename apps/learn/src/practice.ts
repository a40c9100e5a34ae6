import { createHash } from 'node:crypto';
import { constants, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Exercise } from '@backend-ts/course';
import writeFileAtomic from 'write-file-atomic';
import { fileStamp } from './days.ts';
import { LearnError, exitCode, reasonOf } from './fail.ts';

/**
 * Says whether an exercise has an answer on the disk.
 *
 * @returns Whether its practice file is there.
 */
export function hasAnswer(exercise: Exercise): boolean {
  return existsSync(exercise.practice);
}

/**
 * Names the content of a file, so that two answers can be told apart.
 *
 * @param file - Its path.
 * @returns SHA-256 in hex, or null if the file cannot be read.
 */
export function contentHash(file: string): string | null {
  try {
    return createHash('sha256').update(readFileSync(file)).digest('hex');
  } catch {
    return null;
  }
}

/**
 * Says whether nothing has been written yet.
 *
 * @returns Whether the answer is the stub, whatever its line ends.
 */
export function isUntouched(exercise: Exercise): boolean {
  try {
    return readSource(exercise.practice) === readSource(exercise.stub);
  } catch {
    return false;
  }
}

/**
 * Reads TypeScript as the student sees it.
 *
 * @param file - Its path.
 * @returns The text without a byte order mark, with `\n` as line ends.
 */
export function readSource(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n');
}

/**
 * Says when a practice file was last saved.
 *
 * @returns The moment, or null if there is no file.
 */
export function savedAt(exercise: Exercise): Date | null {
  try {
    return statSync(exercise.practice).mtime;
  } catch {
    return null;
  }
}

/**
 * Puts the stub into the practice folder. Never overwrites.
 *
 * @throws {LearnError} If there is an answer already, or the file cannot be written.
 */
export function placeStub(exercise: Exercise): void {
  if (hasAnswer(exercise)) {
    throw new LearnError(
      `Cannot start ${exercise.ref}: there is an answer already, and it stays. To begin again: learn reset ${exercise.ref}`,
    );
  }
  writeAnswer(exercise, readStub(exercise));
}

/**
 * Puts the stub in the place of the answer, and the answer beside it under a name that no tool takes for an answer.
 *
 * @param now - The present moment, a part of the new name.
 * @returns The path of the old answer.
 * @throws {LearnError} If there is no answer, or a file cannot be written; the answer is then where it was.
 */
export function resetAnswer(exercise: Exercise, now: Date): string {
  if (!hasAnswer(exercise)) {
    throw new LearnError(
      `Cannot reset ${exercise.ref}: there is no answer yet. Begin with: learn start ${exercise.ref}`,
    );
  }
  const stub = readStub(exercise);
  const kept = keepCopy(exercise, now);
  writeAnswer(exercise, stub);
  return kept;
}

function keepCopy(exercise: Exercise, now: Date): string {
  const stem = path.join(path.dirname(exercise.practice), `${exercise.id}.${fileStamp(now)}`);
  for (let attempt = 1; ; attempt += 1) {
    const kept = `${stem}${attempt === 1 ? '' : `-${attempt}`}.old.ts.txt`;
    try {
      copyFileSync(exercise.practice, kept, constants.COPYFILE_EXCL);
      return kept;
    } catch (cause) {
      if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST') continue;
      // A full disk leaves half a copy.
      rmSync(kept, { force: true });
      throw new LearnError(
        `Cannot keep the old answer as ${kept}: ${reasonOf(cause)}. Nothing was changed; \`learn doctor\` looks at the disk`,
        exitCode.couldNotJudge,
        { cause },
      );
    }
  }
}

function readStub(exercise: Exercise): string {
  try {
    return readFileSync(exercise.stub, 'utf8');
  } catch (cause) {
    throw new LearnError(
      `Cannot read ${exercise.stub}: ${reasonOf(cause)}. Bring it back with: git restore ${exercise.stub}`,
      exitCode.couldNotJudge,
      { cause },
    );
  }
}

function writeAnswer(exercise: Exercise, text: string): void {
  try {
    mkdirSync(path.dirname(exercise.practice), { recursive: true });
    writeFileAtomic.sync(exercise.practice, text);
  } catch (cause) {
    throw new LearnError(
      `Cannot write ${exercise.practice}: ${reasonOf(cause)}. \`learn doctor\` looks at the disk`,
      exitCode.couldNotJudge,
      { cause },
    );
  }
}

/**
 * Says whether a file is there and holds nothing, as happens for a moment while some editors save.
 *
 * @returns Whether the practice file is empty.
 */
export function isEmptyAnswer(exercise: Exercise): boolean {
  try {
    return statSync(exercise.practice).size === 0;
  } catch {
    return false;
  }
}
