/** A class keeps the time of the slice, the results come from `reduce` over promises, and the pause is `scheduler.yield` of Node. */
import { scheduler } from 'node:timers/promises';

export interface SliceOptions {
  sliceMs?: number | undefined;
  now?: (() => number) | undefined;
  pause?: (() => Promise<void>) | undefined;
  signal?: AbortSignal | undefined;
}

class Slice {
  readonly #options: SliceOptions;
  readonly #lengthMs: number;
  #startMs = 0;

  constructor(options: SliceOptions) {
    this.#options = options;
    this.#lengthMs = options.sliceMs ?? 10;
    if (Number.isNaN(this.#lengthMs) || this.#lengthMs < 0) throw new RangeError('sliceMs must be 0 or more');
    this.begin();
  }

  begin(): void {
    this.#options.signal?.throwIfAborted();
    this.#startMs = this.#now();
  }

  get isOver(): boolean {
    return this.#now() - this.#startMs >= this.#lengthMs;
  }

  async next(): Promise<void> {
    await (this.#options.pause ?? (() => scheduler.yield()))();
    this.begin();
  }

  #now(): number {
    return this.#options.now?.() ?? performance.now();
  }
}

export async function mapInSlices<Item, Result>(
  items: readonly Item[],
  fn: (item: Item, index: number) => Result,
  options: SliceOptions = {},
): Promise<Result[]> {
  const slice = new Slice(options);
  return items.reduce<Promise<Result[]>>(async (before, item, index) => {
    const results = await before;
    if (index !== 0 && slice.isOver) await slice.next();
    return [...results, fn(item, index)];
  }, Promise.resolve([]));
}
