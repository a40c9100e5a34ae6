import { taskWaitRandom, type TaskOptions } from '#solution/04-task-wait-random';

/**
 * Starts `n` random waits as tasks and resolves to their delays in completion order.
 *
 * @param n - How many tasks to start; a whole number, 0 or more.
 * @param maxDelay - Each delay stays below this many seconds.
 * @param options - The source of randomness and the timer, handed on to every task.
 * @returns The delays in seconds, the first to finish first. If a task fails, the others are cancelled.
 * @throws {RangeError} If `n` is negative or not a whole number.
 */
export async function taskWaitN(n: number, maxDelay: number, options?: TaskOptions): Promise<number[]> {
  // TODO: start n tasks with taskWaitRandom, collect their delays as they end, and cancel what is left on the way out.
  throw new Error('Not written yet: taskWaitN');
}
