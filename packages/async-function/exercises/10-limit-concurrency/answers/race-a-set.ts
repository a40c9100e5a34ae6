/** One loop starts the jobs; while the set of those under way is full, it waits for the first of them to end. */
export const limitConcurrency = async <T>(jobs: readonly (() => Promise<T>)[], limit: number): Promise<T[]> => {
  if (!(Number.isInteger(limit) && limit > 0)) throw new RangeError(`limit must be 1 or more, and is ${limit}`);
  const underWay = new Set<Promise<T>>();
  const all: Promise<T>[] = [];
  for (const job of jobs) {
    if (underWay.size === limit) await Promise.race(underWay);
    const value = Promise.try(job);
    underWay.add(value);
    all.push(value);
    const leave = (): boolean => underWay.delete(value);
    // A job that has failed stays in the set, so that the next race is lost at once.
    value.then(leave, () => undefined);
  }
  return Promise.all(all);
};
