/** Here the task ends only when its sleep does something about the signal. A sleep that takes no notice keeps everybody waiting, and one that fails in its own way replaces the reason: let `cancel` itself reject the task. */
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
  const controller = new AbortController();
  const { signal } = controller;
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
    cancel(reason) {
      if (done) return false;
      done = cancelled = true;
      controller.abort(reason);
      promise.catch(() => undefined);
      return true;
    },
  };
}

function sleepOnTimer(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, seconds * 1000);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}
