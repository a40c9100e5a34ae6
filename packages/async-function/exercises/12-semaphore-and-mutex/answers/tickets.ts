/** Tickets in place of a queue: every call draws a number, and every number waits for the permit that was given back as many calls before. Permits are objects of a class. */
export interface Permit extends Disposable {
  release(): void;
}

class Ticket implements Permit {
  #giveBack: (() => void) | undefined;

  constructor(giveBack: () => void) {
    this.#giveBack = giveBack;
  }

  release(): void {
    this.#giveBack?.();
    this.#giveBack = undefined;
  }

  [Symbol.dispose](): void {
    this.release();
  }
}

export class Semaphore {
  readonly #calls = new Map<number, PromiseWithResolvers<undefined>>();
  readonly #permits: number;
  #drawn = 0;
  #returned = 0;

  constructor(permits: number) {
    if (!(permits >= 1 && Number.isInteger(permits))) throw new RangeError(`There cannot be ${permits} permits`);
    this.#permits = permits;
  }

  get available(): number {
    return Math.max(0, this.#permits - (this.#drawn - this.#returned));
  }

  async acquire(): Promise<Permit> {
    const number = this.#drawn++;
    if (number >= this.#permits + this.#returned) {
      const call = Promise.withResolvers<undefined>();
      this.#calls.set(number, call);
      await call.promise;
    }
    return new Ticket(() => {
      const next = this.#permits + this.#returned++;
      this.#calls.get(next)?.resolve(undefined);
      this.#calls.delete(next);
    });
  }

  async runExclusive<T>(job: () => Promise<T>): Promise<T> {
    const permit = await this.acquire();
    try {
      return await job();
    } finally {
      permit.release();
    }
  }
}

export class Mutex extends Semaphore {
  constructor() {
    super(1);
  }
}
