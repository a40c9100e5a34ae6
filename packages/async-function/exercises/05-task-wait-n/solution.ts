import { taskWaitRandom, type TaskOptions } from '#solution/04-task-wait-random';

/**
 * Starts `n` random waits as tasks and resolves to their delays in completion order.
 *
 * @param n - How many tasks to start; a whole number, 0 or more.
 * @param maxDelay - Each delay stays below this many seconds.
 * @param options - The source of randomness and the timer, handed on to every task.
 * @returns The delays in seconds, the first to finish first. If a task fails, the others are cancelled and the promise
 * rejects with that failure.
 * @throws {RangeError} If `n` is negative or not a whole number.
 * @example
 * await taskWaitN(3, 5); // [0.7, 2.1, 4.9], after 4.9 seconds
 */
export async function taskWaitN(n: number, maxDelay: number, options?: TaskOptions): Promise<number[]> {
  if (!Number.isInteger(n) || n < 0) {
    throw new RangeError(`Cannot start the tasks: n is ${n}, and must be a whole number, 0 or more`);
  }
  const tasks = Array.from({ length: n }, () => taskWaitRandom(maxDelay, options));
  const delays: number[] = [];
  const reports = tasks.map(async (task) => {
    delays.push(await task);
  });
  try {
    await Promise.all(reports);
  } finally {
    // After a success all tasks have ended, and this does nothing.
    for (const task of tasks) task.cancel();
  }
  return delays;
}
