/** An async function awaits what it returns, and a task can be awaited: the caller gets a promise of the number, and `done` and `cancel` are gone. Make it an ordinary function. */
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

export async function taskWaitRandom(maxDelay?: number, options: TaskOptions = {}): Promise<number> {
  const { sleep = sleepOnTimer, ...dice } = options;
  const controller = new AbortController();
  const { signal } = controller;
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  let done = false;
  let cancelled = false;
  const wait = waitRandom(maxDelay, { ...dice, sleep: (seconds) => sleep(seconds, signal) });
  wait.finally(() => (done = true)).then(resolve, reject);
  const task: Task<number> = {
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
      reject(signal.reason);
      return true;
    },
  };
  return task;
}

function sleepOnTimer(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, seconds * 1000);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
    });
  });
}
