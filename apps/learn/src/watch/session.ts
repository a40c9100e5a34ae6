import type { Exercise } from '@backend-ts/course';
import { readAnswer } from '@backend-ts/judge/answer';
import type { Verdict } from '@backend-ts/judge/core';
import { beginAgain } from '../commands/reset.ts';
import { solutionLines } from '../commands/diff.ts';
import { setOut } from '../commands/start.ts';
import { packageOf } from '../course.ts';
import { LearnError, exitCode } from '../fail.ts';
import { judged, remember } from '../grading.ts';
import { takeHint } from '../hints.ts';
import { contentHash, hasAnswer, isEmptyAnswer, isUntouched, placeStub } from '../practice.ts';
import { packageLines } from '../render/list.ts';
import type { World } from '../world.ts';
import { CheckLoop } from './check-loop.ts';
import { freshView } from './fresh-view.ts';
import type { SessionParts } from './parts.ts';
import type { Happening } from './screen.ts';
import type { View } from './view.ts';

/** One sitting: an exercise is open, saves become verdicts, keys are answered. */
export class Session {
  readonly #world: World;
  readonly #parts: SessionParts;
  readonly #ending = Promise.withResolvers<number>();
  #view: View;
  #loop: CheckLoop | null = null;
  #watching: { folder: string; handle: Promise<{ close(): Promise<void> } | null> } | null = null;
  #onYes: (() => void) | null = null;
  #isPicking = false;
  #wantsEnd = false;

  /**
   * @param world - Where we are.
   * @param parts - Screen, keys and files.
   * @param exercise - The exercise to begin with.
   */
  constructor(world: World, parts: SessionParts, exercise: Exercise) {
    this.#world = world;
    this.#parts = parts;
    this.#view = freshView(this.#world, exercise);
  }

  /**
   * Runs until the student quits.
   *
   * @returns The exit code.
   * @throws {LearnError} If the practice file cannot be made.
   */
  async run(): Promise<number> {
    this.#open(this.#view.exercise);
    this.#parts.seat.open(
      (key) => {
        this.#press(key);
      },
      () => {
        if (!this.#world.terminal.plain) this.#show('answered');
      },
    );
    return this.#ending.promise;
  }

  /** Ends the sitting: files are no longer watched, the terminal is as it was. May be called twice. */
  async close(): Promise<void> {
    this.#loop?.stop();
    this.#parts.seat.close();
    this.#parts.screen.close();
    const watching = this.#watching;
    this.#watching = null;
    await (await watching?.handle)?.close();
  }

  #open(exercise: Exercise): void {
    this.#loop?.stop();
    if (!hasAnswer(exercise)) placeStub(exercise);
    const notice = this.#attempt(() => {
      setOut(this.#world, exercise);
    });
    this.#view = freshView(this.#world, exercise);
    this.#view.notice = [...this.#world.state.takeNotices(), ...(notice === null ? [] : [notice])].join('\n') || null;
    const untouched = isUntouched(exercise);
    this.#loop = this.#loopFor(exercise, untouched ? contentHash(exercise.practice) : null);
    if (!untouched) this.#view.phase = 'checking';
    this.#show('opened');
    this.#watch(exercise);
    if (untouched) this.#warm(exercise);
    else this.#loop.again();
  }

  #loopFor(exercise: Exercise, knownHash: string | null): CheckLoop {
    return new CheckLoop({
      knownHash,
      read: () => readAnswer(exercise.practice),
      isEmpty: () => isEmptyAnswer(exercise),
      judge: (answer) => judged(this.#world, exercise, answer, 'watch'),
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
    });
  }

  #take(exercise: Exercise, verdict: Verdict, hash: string | null): void {
    const notice = remember(this.#world, exercise, verdict, { hash, isCurrent: true });
    const fresh = freshView(this.#world, exercise);
    Object.assign(this.#view, { passed: fresh.passed, next: fresh.next, phase: 'judged', verdict, notice });
    this.#show('judged');
    this.#warm(verdict.kind === 'passed' ? fresh.next : exercise);
  }

  #press(key: string): void {
    if (this.#isPicking) {
      if (key === 'ctrl+c') this.#wantsEnd = true;
      return;
    }
    if (key === 'ctrl+c' || key === 'ctrl+d') {
      this.#ending.resolve(exitCode.passed);
      return;
    }
    const onYes = this.#onYes;
    this.#onYes = null;
    Object.assign(this.#view, { question: null, notice: null, panel: null, isPanelAlone: false, isWhole: false });
    if (onYes !== null) {
      this.#view.notice = key === 'y' ? null : 'Nothing was changed.';
      if (key === 'y') onYes();
      else this.#show('answered');
      return;
    }
    this.#answer(key);
  }

  #answer(key: string): void {
    const { exercise } = this.#view;
    switch (key) {
      case 'q':
        this.#ending.resolve(exitCode.passed);
        break;
      case 'c':
        this.#loop?.again();
        break;
      case 'm':
        this.#view.isWhole = true;
        this.#show('answered');
        break;
      case 'h':
        void this.#hint(exercise);
        break;
      case 'd':
        this.#view.notice = this.#attempt(() => {
          const panel = solutionLines(this.#world, exercise, false);
          Object.assign(this.#view, { panel, isPanelAlone: true, isWhole: true });
        });
        this.#show('answered');
        break;
      case 'n':
        this.#next();
        break;
      case 'r':
        if (!hasAnswer(exercise)) this.#move(exercise);
        else
          this.#ask('Put the stub back in place of your answer? Your answer is kept beside it.', () => {
            this.#reset(exercise);
          });
        break;
      case 'l':
        void this.#list();
    }
  }

  #ask(question: string, onYes: () => void): void {
    this.#view.question = question;
    this.#onYes = onYes;
    this.#show('answered');
  }

  #next(): void {
    const { next, exercise, verdict } = this.#view;
    if (next === null) {
      this.#view.notice = 'There is no other exercise left to do in this package.';
      this.#show('answered');
    } else if (verdict?.kind === 'passed') {
      this.#move(next);
    } else {
      this.#ask(`${exercise.id} has not passed yet. Go on to ${next.id}?`, () => {
        this.#move(next);
      });
    }
  }

  #reset(exercise: Exercise): void {
    let kept = '';
    const failure = this.#attempt(() => {
      const done = beginAgain(this.#world, exercise);
      kept = this.#world.place(done.kept);
    });
    if (failure === null) this.#move(exercise);
    this.#view.notice = failure ?? `Your old answer is kept: ${kept}`;
    this.#show('answered');
  }

  /** Opens an exercise; if its file cannot be made, stays and says so. */
  #move(exercise: Exercise): void {
    const failure = this.#attempt(() => {
      this.#open(exercise);
    });
    if (failure === null) return;
    this.#view.notice = failure;
    this.#show('answered');
  }

  async #hint(exercise: Exercise): Promise<void> {
    // Reading Markdown is only worth its time when somebody wants a hint.
    const { hintLines } = await import('../render/hint.ts');
    if (this.#view.exercise !== exercise) return;
    const step = takeHint(this.#world, exercise);
    this.#view.panel = hintLines(this.#world.terminal, exercise, step);
    this.#view.notice = step.notice;
    this.#show('answered');
  }

  async #list(): Promise<void> {
    const { inside, exercise } = this.#view;
    const { terminal, state } = this.#world;
    if (terminal.plain) {
      const lines = packageLines(terminal, inside, state.read(), exercise.ref);
      this.#view.panel = [...lines, '', `To go to one: press q, then ${terminal.command} <exercise>`];
      this.#show('answered');
      return;
    }
    this.#isPicking = true;
    const choice = await this.#parts.pick(inside, exercise);
    this.#isPicking = false;
    if (this.#wantsEnd) {
      this.#ending.resolve(exitCode.passed);
      return;
    }
    this.#parts.seat.resume();
    if (choice !== null && choice.ref !== exercise.ref) this.#move(choice);
    else this.#show('opened');
  }

  #watch(exercise: Exercise): void {
    const folder = packageOf(this.#world.course, exercise).dir;
    if (this.#watching?.folder === folder) return;
    void this.#watching?.handle.then((handle) => handle?.close());
    const desk = exercise.practice.slice(0, -`${exercise.id}.ts`.length - 1);
    const handle = this.#parts.watch(desk, (file) => {
      if (file === this.#view.exercise.practice) this.#loop?.changed();
    });
    const safe = handle.catch(() => {
      this.#view.notice = 'Saves are not noticed here: press c after each, or begin again with learn --poll';
      this.#show('answered');
      return null;
    });
    this.#watching = { folder, handle: safe };
  }

  #warm(exercise: Exercise | null): void {
    if (exercise === null) return;
    // Being warm is a gift: whatever goes wrong here shows itself when an answer is judged.
    this.#world
      .judge('watch')
      .then((judge) => judge.warm(exercise))
      .catch(() => undefined);
  }

  #show(happening: Happening): void {
    if (!this.#isPicking) this.#parts.screen.show(this.#view, happening);
  }

  #attempt(work: () => void): string | null {
    try {
      work();
      return null;
    } catch (error) {
      if (error instanceof LearnError) return error.message;
      throw error;
    }
  }
}
