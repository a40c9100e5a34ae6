/** The tasks race, the winner steps out, and the rest race again; a catch cancels and throws on. */
import { taskWaitRandom, type TaskOptions } from '#solution/04-task-wait-random';

export const taskWaitN = async (n: number, maxDelay: number, options?: TaskOptions): Promise<number[]> => {
  if (n < 0 || !Number.isSafeInteger(n)) throw new RangeError(`Cannot start the tasks: n is ${n}`);
  const tasks = [...Array(n).keys()].map(() => taskWaitRandom(maxDelay, options));
  const lanes = new Map(tasks.map((task, lane) => [lane, Promise.resolve(task).then((delay) => ({ lane, delay }))]));
  const delays: number[] = [];
  try {
    while (lanes.size > 0) {
      const { lane, delay } = await Promise.race(lanes.values());
      lanes.delete(lane);
      delays.push(delay);
    }
  } catch (failure) {
    tasks.forEach((task) => task.cancel(failure));
    throw failure;
  }
  return delays;
};
