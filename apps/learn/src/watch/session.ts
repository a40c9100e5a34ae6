import type { Exercise } from '@backend-ts/course';
import { readAnswer } from '@backend-ts/judge/answer';
import type { Verdict } from '@backend-ts/judge/core';
import { setOut } from '../commands/start.ts';
import { missingFile } from '../course-files.ts';
import { LearnError, exitCode, sentenceFor } from '../fail.ts';
import { judged, remember } from '../grading.ts';
import { contentHash, hasAnswer, isEmptyAnswer, isUntouched, placeStub } from '../practice.ts';
import type { AppContext } from '../app-context.ts';
import { CheckLoop } from './check-loop.ts';
import { ExerciseWatch } from './exercise-watch.ts';
import { freshView, standingIn } from './fresh-view.ts';
import { KeyCommands } from './key-commands.ts';
import type { SessionDeps } from './session-deps.ts';
import type { ViewChange } from './screen.ts';
import type { View } from './view.ts';

/** One sitting: an exercise is open, saves become verdicts, keys are answered. */
export class Session {
  readonly #context: AppContext;
  readonly #deps: SessionDeps;
  readonly #ending = Promise.withResolvers<number>();
  readonly #files: ExerciseWatch;
  readonly #keys: KeyCommands;
  #view: View;
  #loop: CheckLoop | null = null;

  /**
   * @param context - Where we are.
   * @param deps - Screen, keys and files.
   * @param exercise - The exercise to begin with.
   */
  constructor(context: AppContext, deps: SessionDeps, exercise: Exercise) {
    this.#context = context;
    this.#deps = deps;
    this.#files = new ExerciseWatch(context, (folder, onChange) => deps.watch(folder, onChange), {
      onSave: () => {
        this.#loop?.changed();
      },
      onNotice: (sentence) => {
        this.#say(sentence);
      },
    });
    this.#keys = this.#keysOf(context, deps);
    this.#view = freshView(context, exercise);
  }

  /**
   * Runs until the student quits.
   *
   * @returns The exit code.
   * @throws {LearnError} If the practice file cannot be made.
   */
  async run(): Promise<number> {
    this.#open(this.#view.exercise);
    this.#deps.input.open({
      onKey: (key) => {
        this.#keys.press(key);
      },
      onText: () => {
        this.#keys.ignoreText();
      },
      onResize: () => {
        if (!this.#context.terminal.plain) this.#show('answered');
      },
    });
    return this.#ending.promise;
  }

  /** Ends the sitting: files are no longer watched, the terminal is as it was. May be called twice. */
  async close(): Promise<void> {
    this.#loop?.stop();
    this.#deps.input.close();
    this.#deps.screen.close();
    await this.#files.close();
  }

  #keysOf(context: AppContext, deps: SessionDeps): KeyCommands {
    // The view is another object after each move.
    const currentView = (): View => this.#view;
    return new KeyCommands(context, deps, {
      get view() {
        return currentView();
      },
      show: (change) => {
        this.#show(change);
      },
      say: (notice) => {
        this.#say(notice);
      },
      move: (exercise) => {
        this.#move(exercise);
      },
      checkAgain: () => {
        this.#loop?.again();
      },
      explain: (error) => this.#explain(error, this.#view.exercise),
      end: () => {
        this.#ending.resolve(exitCode.passed);
      },
    });
  }

  #open(exercise: Exercise): void {
    // Whatever cannot be opened leaves the exercise that is open as it is.
    const missing = missingFile(this.#context, exercise, []);
    if (missing !== null) throw new LearnError(missing, exitCode.couldNotJudge);
    if (!hasAnswer(exercise)) placeStub(exercise);
    const view = freshView(this.#context, exercise);
    this.#loop?.stop();
    const failure = this.#attempt(() => {
      setOut(this.#context, exercise);
    }, exercise);
    this.#view = view;
    const notices = [...this.#context.state.takeNotices(), failure].filter((notice) => notice !== null);
    this.#view.notice = notices.join('\n') || null;
    const untouched = isUntouched(exercise);
    this.#loop = this.#loopFor(exercise, untouched ? contentHash(exercise.practice) : null);
    if (!untouched) this.#view.phase = 'checking';
    this.#show('opened');
    this.#files.turnTo(exercise);
    if (untouched) this.#warm(exercise);
    else this.#loop.again();
  }

  #loopFor(exercise: Exercise, knownHash: string | null): CheckLoop {
    return new CheckLoop({
      knownHash,
      read: () => readAnswer(exercise.practice),
      isEmpty: () => isEmptyAnswer(exercise),
      judge: (answer) => judged(this.#context, exercise, answer, 'watch'),
      onChecking: () => {
        Object.assign(this.#view, {
          phase: 'checking',
          panel: null,
          isPanelAlone: false,
          notice: null,
          isWhole: false,
        });
        this.#show('checking');
      },
      onVerdict: (verdict, hash) => {
        this.#take(exercise, verdict, hash);
      },
      onFailure: (error) => {
        this.#say(this.#explain(error, exercise));
      },
    });
  }

  #take(exercise: Exercise, verdict: Verdict, hash: string | null): void {
    const forgotten = remember(this.#context, exercise, verdict, { hash, isCurrent: true });
    const isTold = verdict.kind === 'error' && verdict.reason === 'internal';
    const notice = forgotten ?? (isTold ? null : (missingFile(this.#context, exercise) ?? this.#files.warning));
    const standing = standingIn(this.#context, exercise);
    Object.assign(this.#view, { ...standing, phase: 'judged', verdict, notice });
    this.#show('judged');
    this.#files.lookAgain();
    this.#warm(verdict.kind === 'passed' ? standing.next : exercise);
  }

  /** Opens an exercise; if its file cannot be made, stays and says so. */
  #move(exercise: Exercise): void {
    const failure = this.#attempt(() => {
      this.#open(exercise);
    }, exercise);
    if (failure !== null) this.#say(failure);
  }

  #warm(exercise: Exercise | null): void {
    if (exercise === null) return;
    // Warming is best effort: whatever goes wrong here shows itself when an answer is judged.
    this.#context
      .judge('watch')
      .then((judge) => judge.warm(exercise))
      .catch(() => undefined);
  }

  #show(change: ViewChange): void {
    if (!this.#keys.isAway) this.#deps.screen.show(this.#view, change);
  }

  #say(notice: string): void {
    this.#view.notice = notice;
    this.#show('answered');
  }

  #attempt(work: () => void, exercise: Exercise): string | null {
    try {
      work();
      return null;
    } catch (error) {
      return this.#explain(error, exercise);
    }
  }

  #explain(error: unknown, exercise: Exercise): string {
    const missing = error instanceof LearnError ? null : missingFile(this.#context, exercise);
    return missing ?? sentenceFor(error);
  }
}
