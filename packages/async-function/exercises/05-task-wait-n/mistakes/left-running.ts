/** When one task fails, the others run on: `Promise.all` rejects and stops nobody. Cancel every task in a `finally`. */
import { taskWaitRandom, type TaskOptions } from '#solution/04-task-wait-random';

export async function taskWaitN(n: number, maxDelay: number, options?: TaskOptions): Promise<number[]> {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`Cannot start the tasks: n is ${n}`);
  const delays: number[] = [];
  const tasks = Array.from({ length: n }, () => taskWaitRandom(maxDelay, options));
  await Promise.all(
    tasks.map(async (task) => {
      delays.push(await task);
    }),
  );
  return delays;
}
