import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sentenceOf, type Exercise } from '@backend-ts/course';
import type { KnownMistake } from '../core/report.ts';

/** What the judge learns from an exercise's own files before it looks at an answer. */
export interface Reference {
  /** Full names of the tests that ran for the solution; null for an exercise whose answer is the tests. */
  tests: string[] | null;
  /** Filled in when an answer fails for the first time. */
  mistakes: KnownMistake[] | null;
}

/** Keeps references between runs, each under a key made from all that it depends on. */
export class ReferenceCache {
  readonly #dir: string;
  readonly #known = new Map<string, Reference>();

  /**
   * @param dir - The folder for the cache; it need not exist.
   */
  constructor(dir: string) {
    this.#dir = dir;
  }

  /**
   * @param exercise - The exercise.
   * @param key - The key of the room's files as they are now.
   * @returns What was stored for the room, or null.
   */
  get(exercise: Exercise, key: string): Reference | null {
    const known = this.#known.get(key);
    if (known) return known;
    try {
      const reference = JSON.parse(readFileSync(this.#file(exercise, key), 'utf8')) as Reference;
      this.#known.set(key, reference);
      return reference;
    } catch {
      // Not there, or not whole: it is made again.
      return null;
    }
  }

  /**
   * @param exercise - The exercise.
   * @param key - The key of the room's files as they were before they were run.
   * @param reference - What to store; a disk that cannot be written only costs time.
   */
  set(exercise: Exercise, key: string, reference: Reference): void {
    this.#known.set(key, reference);
    const file = this.#file(exercise, key);
    try {
      mkdirSync(this.#dir, { recursive: true });
      const temporary = `${file}.${process.pid}`;
      writeFileSync(temporary, JSON.stringify(reference));
      renameSync(temporary, file);
    } catch {
      // A read-only checkout judges all the same.
    }
  }

  #file(exercise: Exercise, key: string): string {
    return path.join(this.#dir, `${exercise.package}-${exercise.id}-${key}.json`);
  }
}

/**
 * Reads the sentence of each mistake or bug of an exercise.
 *
 * @param variants - The exercise's mistakes or bugs.
 * @returns The same with source and sentence; a file without one gets its name.
 */
export function readVariants(
  variants: Exercise['mistakes'],
): { id: string; file: string; text: string; feedback: string }[] {
  return variants.map(({ id, file }) => {
    const text = readFileSync(file, 'utf8');
    return { id, file, text, feedback: sentenceOf(text) ?? id };
  });
}

/**
 * Gives the key under which a room's reference is kept. It changes with every file that the reference depends on; a change
 * of the judge itself needs another version here.
 *
 * @param exercise - The exercise.
 * @returns The key, 16 hexadecimal digits.
 */
export function keyOf(exercise: Exercise): string {
  const hash = createHash('sha256').update('9');
  const files = [
    exercise.test,
    exercise.solution,
    // The code under test may come from other rooms.
    ...(exercise.given === null ? [] : globSync('exercises/*/given.ts', { cwd: exercise.packageDir }).sort()).map(
      (file) => path.join(exercise.packageDir, file),
    ),
    ...exercise.mistakes.map((mistake) => mistake.file),
    ...exercise.bugs.map((bug) => bug.file),
  ];
  for (const file of files) {
    hash.update(`\0${path.basename(file)}\0`);
    hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}
