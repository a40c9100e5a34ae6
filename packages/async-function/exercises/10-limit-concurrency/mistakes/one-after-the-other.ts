/** Only one job is under way at a time, whatever the limit is: the `await` holds up the only loop there is. Have as many loops as the limit allows, and let all of them take from one queue. */
export async function limitConcurrency<T>(jobs: readonly (() => Promise<T>)[], limit: number): Promise<T[]> {
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`limit is ${limit}`);
  const values: T[] = [];
  for (const job of jobs) values.push(await job());
  return values;
}
