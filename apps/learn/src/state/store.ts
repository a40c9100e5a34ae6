import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { LearnError, exitCode, reasonOf } from '../fail.ts';
import { fileStamp } from '../days.ts';
import { blankState, salvagedState, stateSchema, type ExerciseRecord, type State } from './schema.ts';

/** Remembers between two runs. What it reads can be lost: the practice files are the truth. */
export class StateStore {
  readonly file: string;
  readonly #rebuild: () => Record<string, ExerciseRecord>;
  readonly #now: () => Date;
  readonly #notices: string[] = [];
  #state: State | null = null;

  /**
   * @param file - The absolute path of `state.json`; its folder is made when it is needed.
   * @param rebuild - Gives the records that the practice files alone can show.
   * @param now - The clock.
   */
  constructor(file: string, rebuild: () => Record<string, ExerciseRecord>, now: () => Date) {
    this.file = file;
    this.#rebuild = rebuild;
    this.#now = now;
  }

  /**
   * Gives the state, read from the disk the first time.
   *
   * @returns The state. It is not to be changed: `update` does that.
   */
  read(): Readonly<State> {
    this.#state ??= this.#load();
    return this.#state;
  }

  /**
   * Changes the state and writes it, on top of what another `learn` may have written meanwhile.
   *
   * @param change - Changes the state that it is given.
   * @throws {LearnError} If the file cannot be written; the change then holds for this run only.
   */
  update(change: (state: State) => void): void {
    const state = structuredClone(this.#load());
    change(state);
    this.#state = state;
    try {
      this.#write(state);
    } catch (cause) {
      throw new LearnError(
        `Cannot write ${this.file}: ${reasonOf(cause)}. Your answers are safe; \`learn doctor\` looks at the disk`,
        exitCode.couldNotJudge,
        { cause },
      );
    }
  }

  /**
   * Hands over what the student should be told, once.
   *
   * @returns Sentences; usually none.
   */
  takeNotices(): string[] {
    return this.#notices.splice(0);
  }

  #load(): State {
    let text: string;
    try {
      text = readFileSync(this.file, 'utf8');
    } catch (error) {
      const isFirstRun = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      if (!isFirstRun) this.#tell(`Cannot read ${this.file}: ${reasonOf(error)}. Going by your practice files`);
      // A state that could not be written lives on in memory.
      return this.#state ?? { ...blankState(), exercises: this.#rebuild() };
    }
    let raw: unknown;
    try {
      raw = JSON.parse(text);
    } catch {
      return this.#recover(null);
    }
    const parsed = stateSchema.safeParse(raw);
    return parsed.success ? parsed.data : this.#recover(raw);
  }

  #recover(raw: unknown): State {
    const state = salvagedState(raw);
    state.exercises = { ...this.#rebuild(), ...state.exercises };
    const broken = path.join(path.dirname(this.file), `state.broken-${fileStamp(this.#now())}.json`);
    try {
      copyFileSync(this.file, broken);
      this.#write(state);
      this.#tell(
        `The file ${this.file} could not be understood. It is kept as ${path.basename(broken)}, and a new one was made from your practice files; \`learn progress\` judges them again`,
      );
    } catch (error) {
      this.#tell(`The file ${this.file} cannot be understood, and not be replaced: ${reasonOf(error)}`);
    }
    return state;
  }

  #write(state: State): void {
    mkdirSync(path.dirname(this.file), { recursive: true });
    writeFileAtomic.sync(this.file, `${JSON.stringify(state, null, 2)}\n`);
  }

  #tell(notice: string): void {
    if (!this.#notices.includes(notice)) this.#notices.push(notice);
  }
}
