/** The tasks run one after the other: `await` inside the loop starts the second only when the first has ended. Start all of them first, then wait. */
import { taskWaitRandom, type TaskOptions } from '#solution/04-task-wait-random';

export async function taskWaitN(n: number, maxDelay: number, options?: TaskOptions): Promise<number[]> {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`Cannot start the tasks: n is ${n}`);
  const delays: number[] = [];
  for (let started = 0; started < n; started++) delays.push(await taskWaitRandom(maxDelay, options));
  return delays;
}
