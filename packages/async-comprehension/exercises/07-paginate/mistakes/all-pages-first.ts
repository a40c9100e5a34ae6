/** All pages are requested before the reader gets the first item. A long list takes long to begin and much memory, and who wants three items pays for everything. Give the items of a page before you wait for the next one. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

export type FetchPage<T> = (cursor: string | null, signal: AbortSignal) => Promise<Page<T>>;

export async function* paginate<T>(fetchPage: FetchPage<T>): AsyncGenerator<T, void, undefined> {
  const controller = new AbortController();
  const items: T[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<T> = await fetchPage(cursor, controller.signal);
    items.push(...page.items);
    cursor = page.next;
  } while (cursor !== null);
  yield* items;
}
