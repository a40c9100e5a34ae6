/** The right to go in, until it is given back. */
export interface Permit extends Disposable {
  /** Gives the permit back, and does nothing if that has happened already. */
  release(): void;
}

/**
 * Lets a limited number in at the same time, and the others in the order in which they came.
 *
 * @example
 * const connections = new Semaphore(10);
 * using permit = await connections.acquire(); // given back at the end of the block
 */
export class Semaphore {
  readonly #waiting: ((permit: Permit) => void)[] = [];
  #available: number;

  /**
   * Makes a semaphore whose permits are all free.
   *
   * @param permits - How many may be held at the same time; a whole number, 1 or more.
   * @throws {RangeError} If `permits` is below 1 or not a whole number.
   */
  constructor(permits: number) {
    if (!Number.isInteger(permits) || permits < 1) {
      throw new RangeError(`Cannot make a semaphore: permits is ${permits}, and must be a whole number, 1 or more`);
    }
    this.#available = permits;
  }

  /**
   * Counts the permits that are neither held nor promised to somebody who waits.
   *
   * @returns A whole number, 0 or more; 0 as long as somebody waits.
   */
  get available(): number {
    return this.#available;
  }

  /**
   * Waits for a permit, behind all who have been waiting.
   *
   * @returns The permit; whoever gets it has to give it back.
   */
  acquire(): Promise<Permit> {
    if (this.#available === 0) return new Promise((resolve) => this.#waiting.push(resolve));
    this.#available -= 1;
    return Promise.resolve(this.#makePermit());
  }

  /**
   * Runs a job while holding a permit, and gives the permit back when the job has ended in any way.
   *
   * @param job - A function that starts work; it is called when its turn has come.
   * @returns What the job gives. Rejects with the job's reason if it fails.
   * @example
   * await mutex.runExclusive(() => deposit(10));
   */
  async runExclusive<T>(job: () => Promise<T>): Promise<T> {
    const permit = await this.acquire();
    try {
      return await job();
    } finally {
      permit.release();
    }
  }

  #makePermit(): Permit {
    let isHeld = true;
    const release = (): void => {
      if (!isHeld) return;
      isHeld = false;
      const admit = this.#waiting.shift();
      // Handed on without becoming free in between, so that no newcomer can take it.
      if (admit) admit(this.#makePermit());
      else this.#available += 1;
    };
    return { release, [Symbol.dispose]: release };
  }
}

/**
 * Lets one in at a time: a semaphore with one permit.
 *
 * @example
 * const mutex = new Mutex();
 * await mutex.runExclusive(() => deposit(10)); // no other deposit reads or writes in between
 */
export class Mutex extends Semaphore {
  /** Makes a mutex that nobody holds. */
  constructor() {
    super(1);
  }
}
