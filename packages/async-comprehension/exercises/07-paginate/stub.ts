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
 * @param fetchPage - Asks for one page.
 * @returns A stream of the items, page after page.
 */
export function paginate<T>(fetchPage: FetchPage<T>): AsyncGenerator<T, void, undefined> {
  // TODO: make this an `async function*` that requests the page ahead, gives the items, and then awaits that page.
  throw new Error('Not written yet: paginate');
}
