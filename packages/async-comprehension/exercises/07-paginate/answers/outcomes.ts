/** Two generators: one follows the cursors, and one runs a step ahead of it and keeps each outcome, good or bad, as a value. */
export type Page<T> = Readonly<{ items: readonly T[]; next: string | null }>;

export type FetchPage<T> = (cursor: string | null, signal: AbortSignal) => Promise<Page<T>>;

type Outcome<T> = { result: T } | { error: unknown };

async function* pages<T>(fetchPage: FetchPage<T>, signal: AbortSignal): AsyncGenerator<readonly T[], void, undefined> {
  for (let cursor: string | null = null; ;) {
    const { items, next }: Page<T> = await fetchPage(cursor, signal);
    yield items;
    if (next === null) return;
    cursor = next;
  }
}

const settled = <T>(promise: Promise<T>): Promise<Outcome<T>> =>
  promise.then(
    (result) => ({ result }),
    (error: unknown) => ({ error }),
  );

export async function* paginate<T>(fetchPage: FetchPage<T>): AsyncGenerator<T, void, undefined> {
  const aborter = new AbortController();
  try {
    const source = pages(fetchPage, aborter.signal);
    let ahead = settled(source.next());
    for (;;) {
      const outcome = await ahead;
      if ('error' in outcome) throw outcome.error;
      if (outcome.result.done === true) break;
      ahead = settled(source.next());
      for (const item of outcome.result.value) yield item;
    }
  } finally {
    aborter.abort(new Error('The reader has left'));
  }
}
