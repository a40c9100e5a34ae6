import path from 'node:path';
import type { Course, CoursePackage, Exercise } from '@backend-ts/course';
import type { Judge } from '@backend-ts/judge/core';
import { openCourse, type OpenCourse, type Unreadable } from './course.ts';
import { LearnError } from './fail.ts';
import { findExercise } from './names.ts';
import { exerciseAt, nextExercise, packageAt, recordsFromPractice } from './standing.ts';
import { StateStore } from './state/store.ts';
import type { Terminal } from './terminal.ts';

/** What a judge is opened for: one verdict, one on every save, or one on what somebody else wrote. */
export type JudgeUse = 'once' | 'watch' | 'sandbox';

/** What of the outside a command is given; a test gives its own. */
export interface Platform {
  terminal: Terminal;
  /** The folder where the student stands, an absolute path. */
  folder: string;
  /** The course's root. */
  root: string;

  /**
   * Loads the judge, which takes long enough to be worth avoiding.
   *
   * @param use - What for.
   * @returns The judge.
   */
  openJudge(use: JudgeUse): Promise<Judge>;

  /** The clock. */
  now(): Date;

  /**
   * Makes sure that something is ended, also when the program is interrupted.
   *
   * @param end - What to do; it may be called twice.
   */
  atExit(end: () => unknown): void;
}

/** Everything a command works with. The course and the state are read when they are first asked for. */
export class AppContext {
  readonly platform: Platform;
  readonly terminal: Terminal;
  readonly state: StateStore;
  #open: OpenCourse | null = null;
  #judge: Promise<Judge> | null = null;

  /**
   * @param platform - The outside.
   */
  constructor(platform: Platform) {
    this.platform = platform;
    this.terminal = platform.terminal;
    this.state = new StateStore(
      path.join(platform.root, '.learn', 'state.json'),
      () => recordsFromPractice(this.course),
      () => platform.now(),
    );
  }

  /** @returns The course, without the lessons that cannot be read. */
  get course(): Course {
    return this.#opened().course;
  }

  /** @returns The lessons and lists that cannot be read. */
  get unreadable(): Unreadable[] {
    return this.#opened().unreadable;
  }

  /**
   * Gives the package that the student is in.
   *
   * @returns The package of the folder, else the last one, else the only one; null if it is open.
   */
  currentPackage(): CoursePackage | null {
    const { packages } = this.course;
    const here = packageAt(this.course, this.platform.folder);
    if (here) return here;
    const last = this.state.read().lastPackage;
    return packages.find((one) => one.name === last) ?? (packages.length === 1 ? (packages[0] ?? null) : null);
  }

  /**
   * Gives the exercise that a command is about.
   *
   * @param name - What the student typed, if anything.
   * @returns The named exercise; without a name, the one of the folder, else the last one, else the next one.
   * @throws {LearnError} If the name fits none or several, or without a name nothing can be worked out.
   */
  exercise(name: string | undefined): Exercise {
    const inside = this.currentPackage();
    if (name !== undefined) return findExercise(this.course, name, inside?.name ?? null);
    const here = exerciseAt(this.course, this.platform.folder);
    if (here) return here;
    const state = this.state.read();
    const last = inside?.exercises.find((exercise) => exercise.ref === state.lastExercise);
    const found = last ?? (inside ? (nextExercise(inside, state) ?? inside.exercises.at(-1)) : undefined);
    if (found) return found;
    const names = this.course.packages.map((one) => one.name).join(', ');
    throw new LearnError(`Which exercise? Name it, as in learn check <package>/<exercise>. The packages: ${names}`);
  }

  /**
   * Gives the judge, loaded when it is first asked for, and closed at the end.
   *
   * @param use - What for.
   * @returns The judge.
   */
  judge(use: JudgeUse): Promise<Judge> {
    this.#judge ??= this.platform.openJudge(use).then((judge) => {
      this.platform.atExit(() => judge.close());
      return judge;
    });
    return this.#judge;
  }

  /**
   * Names a file as the student would from the folder where they stand.
   *
   * @param file - An absolute path.
   * @returns A relative path that a terminal makes clickable; absolute where that is shorter.
   */
  place(file: string): string {
    const relative = path.relative(this.platform.folder, file);
    return relative.startsWith(path.join('..', '..', '..')) ? file : relative;
  }

  #opened(): OpenCourse {
    this.#open ??= openCourse(this.platform.root);
    return this.#open;
  }
}
