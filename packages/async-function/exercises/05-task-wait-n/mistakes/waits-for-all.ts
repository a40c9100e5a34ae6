/** A failure waits here until the last task has ended, because `Promise.allSettled` waits for all of them: by then there is nothing left to cancel. Let `Promise.all` reject at the first failure. */
import { taskWaitRandom, type TaskOptions } from '#solution/04-task-wait-random';

export async function taskWaitN(n: number, maxDelay: number, options?: TaskOptions): Promise<number[]> {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`Cannot start the tasks: n is ${n}`);
  const delays: number[] = [];
  const tasks = Array.from({ length: n }, () => taskWaitRandom(maxDelay, options));
  const outcomes = await Promise.allSettled(
    tasks.map(async (task) => {
      delays.push(await task);
    }),
  );
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  for (const task of tasks) task.cancel();
  if (failed) throw failed.reason;
  return delays;
}
