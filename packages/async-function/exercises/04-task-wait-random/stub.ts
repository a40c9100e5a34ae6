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
 */
export function taskWaitRandom(maxDelay?: number, options?: TaskOptions): Task<number> {
  // TODO: start the wait with a sleep that can be aborted, and return an object with then, done, cancelled and cancel.
  throw new Error('Not written yet: taskWaitRandom');
}
