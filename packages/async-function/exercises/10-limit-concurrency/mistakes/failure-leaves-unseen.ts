/** A job that fails leaves the set of jobs under way, and a race sees only who is in it: if another job ends just before, the race is over, the failure is gone from the next race, and jobs go on being started. Let a failure stay where it is seen. */
export async function limitConcurrency<T>(jobs: readonly (() => Promise<T>)[], limit: number): Promise<T[]> {
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`limit is ${limit}`);
  const underWay = new Set<Promise<T>>();
  const all: Promise<T>[] = [];
  for (const job of jobs) {
    if (underWay.size === limit) await Promise.race(underWay);
    const value: Promise<T> = Promise.try(job).finally(() => underWay.delete(value));
    underWay.add(value);
    all.push(value);
  }
  return Promise.all(all);
}
