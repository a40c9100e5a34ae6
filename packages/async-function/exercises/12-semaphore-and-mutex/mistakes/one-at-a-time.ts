/** Only one gets in at a time, however many permits there are: everybody waits for the one before. That is a mutex. Count how many permits are free, and let a call wait only if there is none. */
export interface Permit extends Disposable {
  release(): void;
}

export class Semaphore {
  #waiting: ((permit: Permit) => void)[] = [];
  #available: number;
  #isBusy = false;

  constructor(permits: number) {
    if (!Number.isInteger(permits) || permits < 1) throw new RangeError(`permits is ${permits}`);
    this.#available = permits;
  }

  get available(): number {
    return this.#available;
  }

  acquire(): Promise<Permit> {
    if (this.#isBusy) return new Promise((resolve) => this.#waiting.push(resolve));
    this.#isBusy = true;
    this.#available -= 1;
    return Promise.resolve(this.#makePermit());
  }

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
      if (admit) admit(this.#makePermit());
      else {
        this.#isBusy = false;
        this.#available += 1;
      }
    };
    return { release, [Symbol.dispose]: release };
  }
}

export class Mutex extends Semaphore {
  constructor() {
    super(1);
  }
}
