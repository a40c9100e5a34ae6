import type { Answer } from '@backend-ts/judge/answer';
import type { Verdict } from '@backend-ts/judge/core';

/** Editors send two or three events for one save; this gathers them. In milliseconds. */
const settleMs = 10;
/** Some editors empty a file before they write it; an empty answer gets this long to fill. In milliseconds. */
const refillMs = 40;

/** What the loop needs to know of the answer and the judge. */
export interface CheckLoopOptions {
  /** The hash of the content that needs no judging, because nothing has been written since; null to judge whatever comes. */
  knownHash: string | null;
  /** Reads the answer as it is now. */
  read(): Answer;
  /** Whether the file is there and holds nothing. */
  isEmpty(): boolean;
  judge(answer: Answer): Promise<Verdict>;
  /** Told as soon as a save is known to matter. */
  onChecking(): void;
  /** Told the verdict on the content with that hash, unless the content has changed again by then. */
  onVerdict(verdict: Verdict, hash: string | null): void;
  /** Told what went wrong on the way to a verdict; the loop goes on with the next save. */
  onFailure(error: unknown): void;
}

/** Turns saves into verdicts: one judgement at a time, none for content that did not change, and always one for the last save. */
export class CheckLoop {
  readonly #options: CheckLoopOptions;
  #judgedHash: string | null;
  #timer: NodeJS.Timeout | null = null;
  #isJudging = false;
  #isForced = false;
  #isStopped = false;

  /**
   * @param options - The answer and the judge.
   */
  constructor(options: CheckLoopOptions) {
    this.#options = options;
    this.#judgedHash = options.knownHash;
  }

  /** Takes note of a file event. */
  changed(): void {
    this.#later(settleMs, () => {
      if (this.#options.isEmpty()) this.#later(refillMs, () => void this.#judgeIfChanged());
      else void this.#judgeIfChanged();
    });
  }

  /** Judges even if nothing has changed. */
  again(): void {
    this.#isForced = true;
    void this.#judgeIfChanged();
  }

  /** Ends the loop; a verdict that is still under way is dropped. */
  stop(): void {
    this.#isStopped = true;
    if (this.#timer) clearTimeout(this.#timer);
  }

  #later(delayMs: number, work: () => void): void {
    if (this.#timer) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      work();
    }, delayMs);
  }

  async #judgeIfChanged(): Promise<void> {
    // What comes while the judge is at work is seen when it is done.
    if (this.#isJudging || this.#isStopped) return;
    this.#isJudging = true;
    try {
      for (;;) {
        const answer = this.#options.read();
        const hash = answer.sha256;
        if (!this.#isForced && hash === this.#judgedHash) return;
        this.#isForced = false;
        this.#options.onChecking();
        const verdict = await this.#options.judge(answer);
        if (this.#hasStopped()) return;
        this.#judgedHash = hash;
        if (this.#options.read().sha256 === hash) this.#options.onVerdict(verdict, hash);
      }
    } catch (error) {
      if (!this.#hasStopped()) this.#options.onFailure(error);
    } finally {
      this.#isJudging = false;
    }
  }

  /** A method, so that the compiler does not take the flag for unchanged across an await. */
  #hasStopped(): boolean {
    return this.#isStopped;
  }
}
