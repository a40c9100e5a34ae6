import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findCourseRoot, loadExercise, type Exercise } from '@backend-ts/course';
import { onTestFinished } from 'vitest';
import type { Fault } from '../src/fault.ts';
import { readReadme, type Readme } from '../src/readme.ts';

const fixture = path.join(import.meta.dirname, 'fixtures/course');
const realRoot = findCourseRoot(path.join(import.meta.dirname, '../..')) ?? '';

/** A copy of the sound fixture course, for a test to break. Paths are relative to its root. */
export interface FixtureCourse {
  root: string;
  path(file: string): string;
  read(file: string): string;
  write(file: string, text: string): void;
  /** Replaces a text that has to be there. */
  replace(file: string, from: string | RegExp, to: string): void;
  remove(file: string): void;
  /** The 1-based line on which a text first stands. */
  lineOf(file: string, text: string): number;
  /** Loads a room as it stands now. */
  exercise(ref: string): Exercise;
  readme(file: string): Readme;
  /** What the faults say, with where: `README.md:3 There is no title`. */
  told(faults: readonly Fault[]): string[];
}

/** Copies the sound fixture course to a temporary folder, which goes when the test has finished. */
export function copyCourse(): FixtureCourse {
  const root = mkdtempSync(path.join(realpathSync(tmpdir()), 'checks-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
  });
  cpSync(fixture, root, { recursive: true });
  for (const name of ['tsconfig.base.json', '.prettierrc.json'])
    cpSync(path.join(realRoot, name), path.join(root, name));
  symlinkSync(path.join(import.meta.dirname, '../node_modules'), path.join(root, 'node_modules'), 'junction');
  const at = (file: string): string => path.join(root, file);
  const read = (file: string): string => readFileSync(at(file), 'utf8');
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(at(file)), { recursive: true });
    writeFileSync(at(file), text);
  };
  return {
    root,
    path: at,
    read,
    write,
    replace(file, from, to) {
      const before = read(file);
      const after = before.replace(from, to);
      if (after === before) throw new Error(`${file} does not hold ${String(from)}`);
      write(file, after);
    },
    remove: (file) => {
      rmSync(at(file), { recursive: true });
    },
    lineOf: (file, text) =>
      read(file)
        .split('\n')
        .findIndex((line) => line.includes(text)) + 1,
    exercise(ref) {
      const [name = '', id = ''] = ref.split('/');
      return loadExercise(at(`packages/${name}`), id);
    },
    readme: (file) => readReadme(at(file)),
    told: (faults) =>
      faults.map(({ file, line, message }) => {
        const place = path.relative(root, file).split(path.sep).join('/');
        return `${place}${line === null ? '' : `:${line}`} ${message}`;
      }),
  };
}

/** The room that most tests break. */
export const room = 'packages/tiny/exercises/01-double';
