/** A permit that is released twice counts twice, and one too many gets in. Let every permit remember whether it is still held: the second call must do nothing, also when somebody else has the place by then. */
export interface Permit extends Disposable {
  release(): void;
}

export class Semaphore {
  #waiting: ((permit: Permit) => void)[] = [];
  #available: number;

  constructor(permits: number) {
    if (!Number.isInteger(permits) || permits < 1) throw new RangeError(`permits is ${permits}`);
    this.#available = permits;
  }

  get available(): number {
    return this.#available;
  }

  acquire(): Promise<Permit> {
    if (this.#available === 0) return new Promise((resolve) => this.#waiting.push(resolve));
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
    const release = (): void => {
      const admit = this.#waiting.shift();
      if (admit) admit(this.#makePermit());
      else this.#available += 1;
    };
    return { release, [Symbol.dispose]: release };
  }
}

export class Mutex extends Semaphore {
  constructor() {
    super(1);
  }
}
