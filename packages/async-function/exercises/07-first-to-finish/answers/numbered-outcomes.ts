/** Each run says its number with its outcome, so that the end of the race names the winner; everyone else is stopped. */
type Job<T> = (signal: AbortSignal) => Promise<T>;

class Contest<T> {
  readonly #controllers: AbortController[] = [];
  readonly #runs: Promise<T>[] = [];

  constructor(jobs: readonly Job<T>[]) {
    if (jobs.length === 0) throw new RangeError('Cannot find the first: there are no jobs');
    for (const job of jobs) {
      const controller = new AbortController();
      this.#controllers.push(controller);
      this.#runs.push(Promise.try(job, controller.signal));
    }
  }

  async finish(): Promise<T> {
    const ends = this.#runs.map((run, number) => {
      const end = () => number;
      return run.then(end, end);
    });
    return this.#won(await Promise.race(ends));
  }

  async succeed(): Promise<T> {
    const values = this.#runs.map((run, number) => run.then(() => number));
    return this.#won(await Promise.any(values));
  }

  #won(winner: number): Promise<T> {
    for (const [number, controller] of this.#controllers.entries()) if (number !== winner) controller.abort();
    return Promise.race(this.#runs.slice(winner, winner + 1));
  }
}

export const firstToFinish = async <T>(jobs: readonly Job<T>[]): Promise<T> => new Contest(jobs).finish();

export const firstToSucceed = async <T>(jobs: readonly Job<T>[]): Promise<T> => new Contest(jobs).succeed();
