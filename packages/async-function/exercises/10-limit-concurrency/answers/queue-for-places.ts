/** Every job has an async function of its own from the beginning, and each waits in a queue for one of the places. */
export async function limitConcurrency<T>(jobs: readonly (() => Promise<T>)[], limit: number): Promise<T[]> {
  if (limit < 1 || limit % 1 !== 0 || limit === Infinity || Number.isNaN(limit)) {
    throw new RangeError(`A limit of ${limit} makes no sense`);
  }
  const waiting: (() => void)[] = [];
  let free = limit;
  const inPlace = async (job: () => Promise<T>): Promise<T> => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    // Whoever fails keeps the place, and sends all who wait home.
    const value = await job().catch((reason: unknown) => {
      waiting.length = 0;
      throw reason;
    });
    const next = waiting.shift();
    if (next) next();
    else free += 1;
    return value;
  };
  return Promise.all(jobs.map((job) => inPlace(async () => job())));
}
