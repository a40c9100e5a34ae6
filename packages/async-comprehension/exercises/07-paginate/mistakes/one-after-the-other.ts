/** The next page is requested too late: the reader has items to work on, and the network rests. Request the next page before you give the first item of this one, and await it when the items are given. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

export type FetchPage<T> = (cursor: string | null, signal: AbortSignal) => Promise<Page<T>>;

export async function* paginate<T>(fetchPage: FetchPage<T>): AsyncGenerator<T, void, undefined> {
  const controller = new AbortController();
  try {
    let cursor: string | null = null;
    do {
      const page: Page<T> = await fetchPage(cursor, controller.signal);
      yield* page.items;
      cursor = page.next;
    } while (cursor !== null);
  } finally {
    controller.abort();
  }
}
