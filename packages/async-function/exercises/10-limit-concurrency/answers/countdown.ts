/** No worker and no loop around `await`: every job that ends starts the next one, and the last one settles the promise. */
class Pool<T> {
  readonly result = Promise.withResolvers<T[]>();
  readonly #jobs: readonly (() => Promise<T>)[];
  readonly #values = new Map<number, T>();
  #next = 0;

  constructor(jobs: readonly (() => Promise<T>)[], limit: number) {
    this.#jobs = jobs;
    if (jobs.length === 0) this.result.resolve([]);
    for (let free = limit; free > 0 && this.#next < jobs.length; free--) this.#start();
  }

  #start(): void {
    const index = this.#next++;
    const job = this.#jobs[index];
    if (job === undefined) return;
    new Promise<T>((resolve) => {
      resolve(job());
    }).then(
      (value) => {
        this.#values.set(index, value);
        if (this.#values.size === this.#jobs.length) this.result.resolve(this.#inOrder());
        else this.#start();
      },
      (reason: unknown) => {
        this.#next = Infinity;
        this.result.reject(reason);
      },
    );
  }

  #inOrder(): T[] {
    return [...this.#values].sort(([a], [b]) => a - b).map(([, value]) => value);
  }
}

export function limitConcurrency<T>(jobs: readonly (() => Promise<T>)[], limit: number): Promise<T[]> {
  return limit >= 1 && Number.isInteger(limit)
    ? new Pool(jobs, limit).result.promise
    : Promise.reject(new RangeError(`Not a limit: ${limit}`));
}
