/** One page of a list, as an API hands it out. */
export interface Page<T> {
  /** The items of the page, in their order; there may be none. */
  readonly items: readonly T[];
  /** The cursor of the page behind this one; `null` on the last page. */
  readonly next: string | null;
}

/**
 * Asks an API for one page.
 *
 * The cursor says which page: `null` for the first one, and then what the page before calls `next`. The signal is aborted
 * when nobody wants the page any more.
 */
export type FetchPage<T> = (cursor: string | null, signal: AbortSignal) => Promise<Page<T>>;

/**
 * Gives the items of all pages as one stream, and asks for the next page while the reader is busy with this one.
 *
 * Never more than one page is requested ahead. When the reader leaves, the request under way is aborted.
 *
 * @param fetchPage - Asks for one page. If it fails, the reader gets the items of the earlier pages, and then the error.
 * @returns A stream of the items, page after page.
 * @example
 * for await (const user of paginate(fetchUsers)) if (user.name === 'Ann') break;
 */
export async function* paginate<T>(fetchPage: FetchPage<T>): AsyncGenerator<T, void, undefined> {
  const reader = new AbortController();
  const request = (cursor: string | null): Promise<Page<T>> => {
    const page = fetchPage(cursor, reader.signal);
    // It may fail while nobody awaits it yet. Who does later, gets the error all the same.
    page.catch(() => undefined);
    return page;
  };
  try {
    let ahead: Promise<Page<T>> | null = request(null);
    while (ahead !== null) {
      const { items, next }: Page<T> = await ahead;
      ahead = next === null ? null : request(next);
      yield* items;
    }
  } finally {
    reader.abort();
  }
}
