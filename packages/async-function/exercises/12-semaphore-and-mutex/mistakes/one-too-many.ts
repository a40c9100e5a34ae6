/** A permit that is given back becomes free, and it also wakes somebody who then goes in without looking again: a newcomer and the one who waited share one permit. Either it becomes free, or it goes to the next in the queue. */
export interface Permit extends Disposable {
  release(): void;
}

export class Semaphore {
  #waiting: (() => void)[] = [];
  #available: number;

  constructor(permits: number) {
    if (!Number.isInteger(permits) || permits < 1) throw new RangeError(`permits is ${permits}`);
    this.#available = permits;
  }

  get available(): number {
    return this.#available;
  }

  async acquire(): Promise<Permit> {
    if (this.#available <= 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#available -= 1;
    return this.#makePermit();
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
      this.#available += 1;
      this.#waiting.shift()?.();
    };
    return { release, [Symbol.dispose]: release };
  }
}

export class Mutex extends Semaphore {
  constructor() {
    super(1);
  }
}
