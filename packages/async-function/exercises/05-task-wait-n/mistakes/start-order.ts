/** These are the delays in the order in which the tasks were started: `Promise.all` keeps the order of its promises. Let each task push its own delay when it ends. */
import { taskWaitRandom, type TaskOptions } from '#solution/04-task-wait-random';

export async function taskWaitN(n: number, maxDelay: number, options?: TaskOptions): Promise<number[]> {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`Cannot start the tasks: n is ${n}`);
  const tasks = Array.from({ length: n }, () => taskWaitRandom(maxDelay, options));
  try {
    return await Promise.all(tasks);
  } finally {
    for (const task of tasks) task.cancel();
  }
}
