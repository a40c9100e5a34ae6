/** The semaphore knows who is inside: a set of permits. After each change it lets in as many as there is room for, and `runExclusive` is a chain of `then` and `finally`. */
export interface Permit extends Disposable {
  release(): void;
}

export class Semaphore {
  private readonly inside = new Set<Permit>();
  private queue: PromiseWithResolvers<Permit>[] = [];
  private readonly size: number;

  constructor(permits: number) {
    if (permits < 1 || !Number.isSafeInteger(permits)) throw new RangeError(`permits: ${permits}`);
    this.size = permits;
  }

  get available(): number {
    return this.size - this.inside.size;
  }

  acquire(): Promise<Permit> {
    const call = Promise.withResolvers<Permit>();
    this.queue.push(call);
    this.admit();
    return call.promise;
  }

  runExclusive<T>(job: () => Promise<T>): Promise<T> {
    return this.acquire().then((permit) =>
      Promise.try(job).finally(() => {
        permit.release();
      }),
    );
  }

  private admit(): void {
    const next = this.queue.slice(0, this.available);
    this.queue = this.queue.slice(next.length);
    for (const { resolve } of next) {
      const permit: Permit = {
        release: () => {
          if (this.inside.delete(permit)) this.admit();
        },
        [Symbol.dispose]: () => {
          permit.release();
        },
      };
      this.inside.add(permit);
      resolve(permit);
    }
  }
}

export class Mutex extends Semaphore {
  constructor() {
    super(1);
  }
}
