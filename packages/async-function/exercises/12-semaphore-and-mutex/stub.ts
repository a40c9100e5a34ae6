/** The right to go in, until it is given back. */
export interface Permit extends Disposable {
  /** Gives the permit back, and does nothing if that has happened already. */
  release(): void;
}

/** Lets a limited number in at the same time, and the others in the order in which they came. */
export class Semaphore {
  /**
   * Makes a semaphore whose permits are all free.
   *
   * @param permits - How many may be held at the same time; a whole number, 1 or more.
   * @throws {RangeError} If `permits` is below 1 or not a whole number.
   */
  constructor(permits: number) {
    // TODO: check the number, and remember it.
    throw new Error('Not written yet: Semaphore');
  }

  /**
   * Counts the permits that are neither held nor promised to somebody who waits.
   *
   * @returns A whole number, 0 or more; 0 as long as somebody waits.
   */
  get available(): number {
    // TODO: say how many permits are free.
    throw new Error('Not written yet: available');
  }

  /**
   * Waits for a permit, behind all who have been waiting.
   *
   * @returns The permit; whoever gets it has to give it back.
   */
  acquire(): Promise<Permit> {
    // TODO: give a permit that can be given back once, now or when the ones before have theirs.
    throw new Error('Not written yet: acquire');
  }

  /**
   * Runs a job while holding a permit, and gives the permit back when the job has ended in any way.
   *
   * @param job - A function that starts work; it is called when its turn has come.
   * @returns What the job gives. Rejects with the job's reason if it fails.
   */
  async runExclusive<T>(job: () => Promise<T>): Promise<T> {
    // TODO: acquire, await the job, and give back in every case.
    throw new Error('Not written yet: runExclusive');
  }
}

/** Lets one in at a time: a semaphore with one permit. */
export class Mutex extends Semaphore {
  /** Makes a mutex that nobody holds. */
  constructor() {
    // TODO: tell the semaphore how many permits a mutex has.
    super(Number.NaN);
  }
}
