/** One promise made by hand. The first failure cancels the rest in its handler; there is no `finally`. */
import { taskWaitRandom, type Task, type TaskOptions } from '#solution/04-task-wait-random';

export function taskWaitN(n: number, maxDelay: number, options: TaskOptions = {}): Promise<number[]> {
  const { promise, resolve, reject } = Promise.withResolvers<number[]>();
  if (!(n >= 0 && n % 1 === 0)) {
    reject(new RangeError(`Cannot start the tasks: n is ${n}`));
    return promise;
  }
  const delays: number[] = [];
  const underWay = new Set<Task<number>>();
  if (n === 0) resolve(delays);
  for (let started = 0; started < n; started++) {
    const task = taskWaitRandom(maxDelay, options);
    underWay.add(task);
    task.then(
      (delay) => {
        underWay.delete(task);
        if (delays.push(delay) === n) resolve(delays);
      },
      (failure: unknown) => {
        underWay.delete(task);
        for (const other of underWay) other.cancel(failure);
        reject(failure);
      },
    );
  }
  return promise;
}
