/** A real promise that carries the three members besides; the wait races the signal. */
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

export function taskWaitRandom(maxDelay?: number, options?: TaskOptions): Task<number> {
  const controller = new AbortController();
  const { signal } = controller;
  const aborted = new Promise<never>((_, reject) => {
    signal.onabort = () => {
      reject(signal.reason as Error);
    };
  });
  const sleep = (seconds: number): Promise<void> =>
    options?.sleep?.(seconds, signal) ??
    new Promise((resolve) => {
      const timer = setTimeout(resolve, seconds * 1000);
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
      });
    });
  const wait = waitRandom(maxDelay, options?.random ? { random: options.random, sleep } : { sleep });
  const state = { ended: false };
  const settled = Promise.race([wait, aborted]);
  settled.then(
    () => (state.ended = true),
    () => (state.ended = true),
  );
  // A second branch, so that a failure nobody awaits is still heard of, unless the task was cancelled.
  const task = settled.catch((failure: unknown) => {
    throw failure;
  });
  return Object.defineProperties(task, {
    done: { get: () => state.ended || signal.aborted },
    cancelled: { get: () => signal.aborted },
    cancel: {
      value: (reason?: unknown): boolean => {
        if (state.ended || signal.aborted) return false;
        task.catch(() => undefined);
        controller.abort(reason);
        return true;
      },
    },
  }) as Promise<number> & Task<number>;
}
