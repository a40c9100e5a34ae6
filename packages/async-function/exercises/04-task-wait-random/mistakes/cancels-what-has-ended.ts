/** `cancel` claims to have cancelled a task that had ended already. Ask first whether the task is done; if it is, change nothing and return `false`. */
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
      done = cancelled = true;
      controller.abort(reason);
      promise.catch(() => undefined);
      reject(signal.reason);
      return true;
    },
  };
}

function sleepOnTimer(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, seconds * 1000);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
    });
  });
}
