import type { Exercise } from '@backend-ts/course';
import { solutionLines } from '../commands/diff.ts';
import { beginAgain } from '../commands/reset.ts';
import { takeHint } from '../hints.ts';
import { hasAnswer } from '../practice.ts';
import { packageLines } from '../render/list.ts';
import type { AppContext } from '../app-context.ts';
import { isKey, readingMs, strayText, unknownKey } from './keys.ts';
import type { ViewChange } from './screen.ts';
import type { SessionDeps } from './session-deps.ts';
import type { View } from './view.ts';

/** What keys can do to a sitting. */
export interface KeyTarget {
  /** What is shown now; changes of it show with the next `show`. */
  readonly view: View;
  show(change: ViewChange): void;
  /** Shows a sentence. */
  say(notice: string): void;
  /** Opens an exercise, or says why it cannot be opened. */
  move(exercise: Exercise): void;
  /** Judges the answer, also if nothing has changed. */
  checkAgain(): void;
  /**
   * Puts what went wrong into words.
   *
   * @returns A sentence for the student.
   */
  explain(error: unknown): string;
  /** Ends the sitting. */
  end(): void;
}

/** What each key does. */
export class KeyCommands {
  readonly #context: AppContext;
  readonly #deps: SessionDeps;
  readonly #target: KeyTarget;
  #asked: { yes: string; at: number; onYes: () => void } | null = null;
  #isAway = false;
  #wantsEnd = false;

  /**
   * @param context - Where we are.
   * @param deps - Screen, keys and files.
   * @param target - What the keys act on.
   */
  constructor(context: AppContext, deps: SessionDeps, target: KeyTarget) {
    this.#context = context;
    this.#deps = deps;
    this.#target = target;
  }

  /** @returns Whether the screen belongs to somebody else: a prompt, or the shell. */
  get isAway(): boolean {
    return this.#isAway;
  }

  /**
   * Answers a key.
   *
   * @param key - Its name.
   */
  press(key: string): void {
    if (this.#isAway) {
      if (key === 'ctrl+c') this.#wantsEnd = true;
      return;
    }
    if (key === 'ctrl+c' || key === 'ctrl+d') {
      this.#target.end();
      return;
    }
    const asked = this.#asked;
    this.#asked = null;
    if (asked === null) {
      this.#answer(key);
      return;
    }
    this.#clear();
    const isRead = this.#now() - asked.at >= readingMs;
    if (key === asked.yes && isRead) asked.onYes();
    else if (key === asked.yes)
      this.#target.say('Nothing was changed: that key came before you could read the question.');
    else this.#target.say('Nothing was changed.');
  }

  /** Answers text that was typed or pasted here: it was meant for the editor, and is never taken for commands. */
  ignoreText(): void {
    if (this.#isAway) return;
    this.#asked = null;
    this.#refuse(strayText(this.#target.view.places.answer));
  }

  #answer(key: string): void {
    const { exercise, panel } = this.#target.view;
    if (!isKey(key) && !(key === 'escape' && panel !== null)) {
      this.#refuse(unknownKey(key));
      return;
    }
    this.#clear();
    switch (key) {
      case 'escape':
        this.#target.show('answered');
        break;
      case 'q':
        this.#target.end();
        break;
      case 'c':
        this.#target.checkAgain();
        break;
      case 'm':
        this.#target.view.isWhole = true;
        this.#target.show('answered');
        break;
      case 'h':
        this.#try(() => this.#hint(exercise));
        break;
      case 'd':
        this.#try(() => {
          const panel = solutionLines(this.#context, exercise, false);
          Object.assign(this.#target.view, { panel, isPanelAlone: true, isWhole: true });
          this.#target.show('answered');
        });
        break;
      case 'n':
        this.#next();
        break;
      case 'r':
        if (!hasAnswer(exercise)) this.#target.move(exercise);
        else
          this.#ask('Put the stub back in place of your answer? Your answer is kept beside it.', 'r', () => {
            this.#try(() => {
              this.#reset(exercise);
            });
          });
        break;
      case 'l':
        this.#try(() => this.#list());
        break;
      case 'ctrl+z':
        this.#try(() => this.#suspend());
    }
  }

  /** Nothing that goes wrong ends the sitting; the student reads what it was. */
  #try(work: () => void | Promise<void>): void {
    const fail = (error: unknown): void => {
      this.#target.say(this.#target.explain(error));
    };
    try {
      work()?.catch(fail);
    } catch (error) {
      fail(error);
    }
  }

  /** Says why something does nothing. Where words are only added, what stands on the screen is not said again. */
  #refuse(notice: string): void {
    if (this.#context.terminal.plain) this.#clear();
    this.#target.view.question = null;
    this.#target.say(notice);
  }

  #ask(text: string, yes: string, onYes: () => void): void {
    this.#target.view.question = { text, yes };
    this.#asked = { yes, at: this.#now(), onYes };
    this.#target.show('answered');
  }

  #next(): void {
    const { next, exercise, verdict } = this.#target.view;
    if (next === null) this.#target.say('There is no other exercise left to do in this package.');
    else if (verdict?.kind === 'passed') this.#target.move(next);
    else
      this.#ask(`${exercise.id} has not passed yet. Go on to ${next.id}?`, 'y', () => {
        this.#target.move(next);
      });
  }

  #reset(exercise: Exercise): void {
    const { kept } = beginAgain(this.#context, exercise);
    this.#target.move(exercise);
    this.#target.say(`Your old answer is kept: ${this.#context.place(kept)}`);
  }

  async #hint(exercise: Exercise): Promise<void> {
    // Reading Markdown is only worth its time when somebody wants a hint.
    const { hintLines } = await import('../render/hint.ts');
    const { view } = this.#target;
    if (view.exercise !== exercise) return;
    const step = takeHint(this.#context, exercise);
    view.panel = hintLines(this.#context.terminal, exercise, step);
    view.notice = step.notice;
    this.#target.show('answered');
  }

  async #list(): Promise<void> {
    const { inside, exercise } = this.#target.view;
    const { terminal, state } = this.#context;
    if (terminal.plain) {
      const lines = packageLines(terminal, inside, state.read(), exercise.ref);
      this.#target.view.panel = [...lines, '', `To go to one: press q, then ${terminal.command} <exercise>`];
      this.#target.show('answered');
      return;
    }
    const choice = await this.#away(() => this.#deps.pick(inside, exercise));
    if (this.#wantsEnd) {
      this.#target.end();
      return;
    }
    this.#deps.input.resume();
    if (choice !== null && choice.ref !== exercise.ref) this.#target.move(choice);
    else this.#target.show('opened');
  }

  async #suspend(): Promise<void> {
    this.#deps.screen.close();
    const isBack = await this.#away(() => this.#deps.input.suspend());
    if (!isBack) this.#target.view.notice = 'Ctrl-Z finds no shell to go back to here: press q to quit.';
    this.#target.show('opened');
  }

  async #away<T>(work: () => Promise<T>): Promise<T> {
    this.#isAway = true;
    try {
      return await work();
    } finally {
      this.#isAway = false;
    }
  }

  #clear(): void {
    Object.assign(this.#target.view, {
      question: null,
      notice: null,
      panel: null,
      isPanelAlone: false,
      isWhole: false,
    });
  }

  #now(): number {
    return this.#context.platform.now().getTime();
  }
}
