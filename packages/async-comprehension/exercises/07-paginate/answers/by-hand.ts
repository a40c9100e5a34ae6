/** A class in place of a generator function: it keeps the items that are left, and the request ahead, which has a signal of its own. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

export type FetchPage<T> = (cursor: string | null, signal: AbortSignal) => Promise<Page<T>>;

interface Request<T> {
  readonly page: Promise<Page<T>>;
  readonly controller: AbortController;
}

class Paginator<T> implements AsyncGenerator<T, void, undefined> {
  readonly #fetchPage: FetchPage<T>;
  #items: T[] = [];
  #cursor: string | null = null;
  #ahead: Request<T> | null = null;
  #state: 'new' | 'open' | 'closed' = 'new';

  constructor(fetchPage: FetchPage<T>) {
    this.#fetchPage = fetchPage;
  }

  #request(): void {
    const controller = new AbortController();
    const page = Promise.resolve().then(() => this.#fetchPage(this.#cursor, controller.signal));
    page.then(undefined, () => undefined);
    this.#ahead = { page, controller };
  }

  async #take(): Promise<IteratorResult<T, void>> {
    if (this.#state === 'new') {
      this.#state = 'open';
      this.#request();
    }
    while (this.#items.length === 0 && this.#ahead !== null) {
      const { items, next } = await this.#ahead.page;
      this.#items = [...items];
      this.#cursor = next;
      this.#ahead = null;
      if (next !== null) this.#request();
    }
    if (this.#items.length === 0) return { done: true, value: undefined };
    return { done: false, value: this.#items.shift() as T };
  }

  async next(): Promise<IteratorResult<T, void>> {
    if (this.#state === 'closed') return { done: true, value: undefined };
    try {
      return await this.#take();
    } catch (error) {
      await this.return();
      throw error;
    }
  }

  return(): Promise<IteratorResult<T, void>> {
    this.#state = 'closed';
    this.#ahead?.controller.abort();
    return Promise.resolve({ done: true, value: undefined });
  }

  async throw(error: unknown): Promise<IteratorResult<T, void>> {
    await this.return();
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }
}

export const paginate = <T>(fetchPage: FetchPage<T>): AsyncGenerator<T, void, undefined> => new Paginator(fetchPage);
