import { waitRandom } from '#solution/01-wait-random';

/** Work that is under way: await it, ask how it stands, or stop it. */
export interface Task<T> extends PromiseLike<T> {
  /** True when the task has ended: fulfilled, rejected or cancelled. */
  readonly done: boolean;
  /** True when the task has ended because it was cancelled. */
  readonly cancelled: boolean;
  /** Stops a task under way and makes it reject; returns false, and does nothing, if it has ended already. */
  cancel(reason?: unknown): boolean;
}

/** What a caller may bring instead of the real dice and the real timer. */
export interface TaskOptions {
  /** Gives a number from 0 up to, but not including, 1. `Math.random`, unless you say otherwise. */
  random?: () => number;
  /** Resolves after that many seconds, and should stop when the signal is aborted. */
  sleep?: (seconds: number, signal: AbortSignal) => Promise<void>;
}

/**
 * Starts to wait for a random time and hands back the task.
 *
 * @param maxDelay - The delay stays below this many seconds; a finite number, 0 or more. 10 if it is left out.
 * @param options - The source of randomness and the timer.
 * @returns The task, under way. It fulfils with the delay in seconds, and rejects if the wait fails or is cancelled.
 * @example
 * const task = taskWaitRandom(5);
 * task.cancel(new Error('Not needed any more')); // true, and awaiting the task throws that error
 */
export function taskWaitRandom(maxDelay?: number, options: TaskOptions = {}): Task<number> {
  const { sleep = sleepOnTimer, ...dice } = options;
  return startTask((signal) => waitRandom(maxDelay, { ...dice, sleep: (seconds) => sleep(seconds, signal) }));
}

function startTask<T>(work: (signal: AbortSignal) => Promise<T>): Task<T> {
  const controller = new AbortController();
  const { signal } = controller;
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  let done = false;

  work(signal).then(
    (value) => {
      done = true;
      resolve(value);
    },
    (failure: unknown) => {
      done = true;
      // After a cancellation this comes second, and the promise keeps what came first.
      reject(failure);
    },
  );

  return {
    then: promise.then.bind(promise),
    get done() {
      return done;
    },
    get cancelled() {
      return signal.aborted;
    },
    cancel(reason) {
      if (done) return false;
      done = true;
      controller.abort(reason);
      // Whoever cancels a task knows that it rejects, and need not await it.
      promise.catch(() => undefined);
      reject(signal.reason);
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
