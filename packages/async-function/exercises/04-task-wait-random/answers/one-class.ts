/** A class with a private state word; the reason is made by hand, and the signal is aborted as well. */
import { waitRandom } from '#solution/01-wait-random';

export interface Task<T> extends PromiseLike<T> {
  readonly done: boolean;
  readonly cancelled: boolean;
  cancel(reason?: unknown): boolean;
}

export interface TaskOptions {
  random?: () => number;
  sleep?: (seconds: number, signal: AbortSignal) => Promise<void>;
}

class RandomWait implements Task<number> {
  #state: 'waiting' | 'ended' | 'cancelled' = 'waiting';
  readonly #controller = new AbortController();
  readonly #promise: Promise<number>;
  #reject: (reason: unknown) => void = () => undefined;

  constructor(maxDelay: number | undefined, { sleep, ...dice }: TaskOptions) {
    this.#promise = new Promise((resolve, reject) => {
      this.#reject = reject;
      const pause = sleep ?? ((seconds: number) => this.#pause(seconds));
      void this.#run(
        waitRandom(maxDelay, { ...dice, sleep: (seconds) => pause(seconds, this.#controller.signal) }),
        resolve,
      );
    });
  }

  async #run(wait: Promise<number>, resolve: (delay: number) => void): Promise<void> {
    try {
      const delay = await wait;
      this.#end('ended');
      resolve(delay);
    } catch (failure) {
      this.#end('ended');
      this.#reject(failure);
    }
  }

  #end(state: 'ended' | 'cancelled'): boolean {
    if (this.#state !== 'waiting') return false;
    this.#state = state;
    return true;
  }

  #pause(seconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, 1000 * seconds);
      this.#controller.signal.addEventListener('abort', () => {
        clearTimeout(timer);
      });
    });
  }

  get done(): boolean {
    return this.#state !== 'waiting';
  }

  get cancelled(): boolean {
    return this.#state === 'cancelled';
  }

  cancel(reason?: unknown): boolean {
    if (!this.#end('cancelled')) return false;
    this.#promise.catch(() => undefined);
    const why =
      reason === undefined ? Object.assign(new Error('The task was cancelled'), { name: 'AbortError' }) : reason;
    this.#reject(why);
    this.#controller.abort();
    return true;
  }

  then<A = number, B = never>(
    onDelay?: ((delay: number) => A | PromiseLike<A>) | null,
    onFailure?: ((failure: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#promise.then(onDelay, onFailure);
  }
}

export const taskWaitRandom = (maxDelay?: number, options: TaskOptions = {}): Task<number> =>
  new RandomWait(maxDelay, options);
