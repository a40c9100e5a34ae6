import path from 'node:path';
import type { Exercise } from '@backend-ts/course';
import type { AppContext } from '../app-context.ts';
import { editedStub, missingFile } from '../course-files.ts';
import { FolderWatch } from './folder-watch.ts';
import type { SessionDeps } from './session-deps.ts';

/** Editors and git take a file away before they put the new one in its place. In milliseconds. */
const replacingMs = 200;

/** Who is told what happens to the files of the exercise that is open. */
export interface ExerciseListener {
  /** The answer was saved. */
  onSave(): void;
  /**
   * Something about the files is not as it should be.
   *
   * @param sentence - What it is and what to do.
   */
  onNotice(sentence: string): void;
}

/** Watches the answer of the exercise that is open, and what the course has of it. */
export class ExerciseWatch {
  readonly #context: AppContext;
  readonly #listener: ExerciseListener;
  readonly #practice: FolderWatch;
  readonly #room: FolderWatch;
  #exercise: Exercise | null = null;
  #timer: NodeJS.Timeout | null = null;
  #warning: string | null = null;

  /**
   * @param context - Where we are.
   * @param watch - Watches the files right inside a folder.
   * @param listener - Who is told.
   */
  constructor(context: AppContext, watch: SessionDeps['watch'], listener: ExerciseListener) {
    this.#context = context;
    this.#listener = listener;
    this.#practice = new FolderWatch(watch);
    this.#room = new FolderWatch(watch);
  }

  /** @returns What was not as it should be when the files were last looked at; null if all was well. */
  get warning(): string | null {
    return this.#warning;
  }

  /**
   * Turns to an exercise, and looks at once whether its files are as the course has them.
   *
   * @param exercise - The exercise that is open from now on.
   */
  turnTo(exercise: Exercise): void {
    this.#exercise = exercise;
    this.#warning = null;
    this.#practice.turnTo(
      path.dirname(exercise.practice),
      (file) => {
        if (file === this.#exercise?.practice) this.#listener.onSave();
      },
      () => {
        this.#listener.onNotice('Saves are not noticed here: press c after each, or begin again with learn --poll');
      },
    );
    const onChange = (): void => {
      if (this.#timer) clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#look(exercise), replacingMs);
    };
    // Where the folder cannot be watched, what is missing is told with the next verdict.
    this.#room.turnTo(exercise.dir, onChange, () => undefined);
    void this.#look(exercise);
  }

  /** Looks again whether the files of the exercise are as the course has them. */
  lookAgain(): void {
    if (this.#exercise !== null) void this.#look(this.#exercise);
  }

  /** Ends the watching. May be called twice. */
  async close(): Promise<void> {
    this.#exercise = null;
    if (this.#timer) clearTimeout(this.#timer);
    await Promise.all([this.#practice.close(), this.#room.close()]);
  }

  async #look(exercise: Exercise): Promise<void> {
    const sentence = missingFile(this.#context, exercise) ?? (await editedStub(this.#context, exercise));
    if (this.#exercise !== exercise || this.#warning === sentence) return;
    this.#warning = sentence;
    if (sentence !== null) this.#listener.onNotice(sentence);
  }
}
