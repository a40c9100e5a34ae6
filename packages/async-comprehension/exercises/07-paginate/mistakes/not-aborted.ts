/** The reader has left, and the request ahead runs on: nobody tells it to stop. Your generator has a block that runs also when its reader leaves; abort the signal there. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

export type FetchPage<T> = (cursor: string | null, signal: AbortSignal) => Promise<Page<T>>;

export async function* paginate<T>(fetchPage: FetchPage<T>): AsyncGenerator<T, void, undefined> {
  const controller = new AbortController();
  let cursor: string | null = null;
  let ahead: Promise<Page<T>> | null = fetchPage(cursor, controller.signal);
  while (ahead !== null) {
    const page: Page<T> = await ahead;
    cursor = page.next;
    ahead = cursor === null ? null : fetchPage(cursor, controller.signal);
    ahead?.catch(() => undefined);
    yield* page.items;
  }
}
