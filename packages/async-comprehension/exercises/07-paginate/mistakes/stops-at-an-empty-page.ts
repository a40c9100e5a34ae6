/** An empty page is taken for the end. An API may hand out such a page in the middle, for example when it has filtered out all of its items. Only the cursor says whether there is another page. */
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
      if (page.items.length === 0) return;
      ahead = page.next === null ? null : fetchPage(page.next, controller.signal);
      ahead?.catch(() => undefined);
      yield* page.items;
    }
  } finally {
    controller.abort();
  }
}
