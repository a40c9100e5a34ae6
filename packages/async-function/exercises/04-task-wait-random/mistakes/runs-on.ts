/** The task says that it is cancelled, and its timer runs on: nothing was stopped. Abort a signal, hand that signal to the sleep, and clear the timer when it is aborted. */
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

export function taskWaitRandom(maxDelay?: number, options: TaskOptions = {}): Task<number> {
  const { sleep = sleepOnTimer, ...dice } = options;
  const { signal } = new AbortController();
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  let done = false;
  let cancelled = false;
  const wait = waitRandom(maxDelay, { ...dice, sleep: (seconds) => sleep(seconds, signal) });
  wait.finally(() => (done = true)).then(resolve, reject);
  return {
    then: promise.then.bind(promise),
    get done() {
      return done;
    },
    get cancelled() {
      return cancelled;
    },
    cancel(reason = new DOMException('The task was cancelled', 'AbortError')) {
      if (done) return false;
      done = cancelled = true;
      promise.catch(() => undefined);
      reject(reason);
      return true;
    },
  };
}

function sleepOnTimer(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}
