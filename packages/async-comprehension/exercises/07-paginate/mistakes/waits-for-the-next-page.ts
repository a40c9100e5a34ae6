/** The next page is requested ahead, but it is also awaited ahead: the reader gets no item of this page before the next page is there. Keep the promise in a variable, give the items, and await it then. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

export type FetchPage<T> = (cursor: string | null, signal: AbortSignal) => Promise<Page<T>>;

export async function* paginate<T>(fetchPage: FetchPage<T>): AsyncGenerator<T, void, undefined> {
  const controller = new AbortController();
  try {
    let page: Page<T> | null = await fetchPage(null, controller.signal);
    while (page !== null) {
      const following: Page<T> | null = page.next === null ? null : await fetchPage(page.next, controller.signal);
      yield* page.items;
      page = following;
    }
  } finally {
    controller.abort();
  }
}
