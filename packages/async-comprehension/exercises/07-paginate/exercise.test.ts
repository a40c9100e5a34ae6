import { paginate, type FetchPage, type Page } from '#exercise/07-paginate';
import { describe, expect, expectTypeOf, test } from 'vitest';

/** The API answers no more requests than this: who wants all pages of an endless list fails here, and does not hang. */
const maxRequests = 20;

/** An API that writes down its requests. It answers at once, or if it is held, when and as the test says. */
function api<T>(itemsOf: (page: number) => T[], { last = Number.POSITIVE_INFINITY, held = false } = {}) {
  const requests: { cursor: string | null; signal: AbortSignal; answer: PromiseWithResolvers<Page<T>> }[] = [];
  const page = (number: number): Page<T> => ({
    items: itemsOf(number),
    next: number < last ? `page ${number + 1}` : null,
  });
  const fetchPage: FetchPage<T> = (cursor, signal) => {
    const answer = Promise.withResolvers<Page<T>>();
    requests.push({ cursor, signal, answer });
    if (requests.length > maxRequests) answer.reject(new Error(`More than ${maxRequests} pages were requested`));
    else if (!held) answer.resolve(page(cursor === null ? 1 : Number(cursor.replace('page ', ''))));
    return answer.promise;
  };
  return {
    fetchPage,
    cursors: () => requests.map(({ cursor }) => cursor),
    aborted: () => requests.map(({ signal }) => signal.aborted),
    /** Answers the request for this page, if there is one by then, and lets everything that is ready run. */
    answer: async (number: number) => {
      await settle();
      requests[number - 1]?.answer.resolve(page(number));
      await settle();
    },
    fail: async (number: number, reason: Error) => {
      await settle();
      requests[number - 1]?.answer.reject(reason);
      await settle();
    },
  };
}

/** An endless list, or one of `last` pages; page 1 holds 11 and 12, page 2 holds 21 and 22. */
function numbers(last?: number) {
  return api((page) => [page * 10 + 1, page * 10 + 2], last === undefined ? {} : { last });
}

/** The same list, of an API that waits for the test to answer. */
function heldNumbers(last = Number.POSITIVE_INFINITY) {
  return api((page) => [page * 10 + 1, page * 10 + 2], { last, held: true });
}

/** Lets everything that is ready to run, run. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}

/** What becomes of a promise when everything that is ready has run: its value, its error, or 'still waiting'. */
async function outcome(promise: Promise<unknown>): Promise<unknown> {
  let state: unknown = 'still waiting';
  promise.then(
    (value) => (state = value),
    (error: unknown) => (state = error),
  );
  for (let round = 0; round < 100 && state === 'still waiting'; round++) await settle();
  return state;
}

/** Asks for one item: the item, 'end', its error, or 'still waiting'. */
async function ask(stream: AsyncIterator<unknown>): Promise<unknown> {
  return outcome(stream.next().then((result) => (result.done === true ? 'end' : result.value)));
}

/** All items of a stream in a list, or those up to `last`; the list is lost when the stream fails. */
async function list<T>(stream: AsyncIterable<T>, last?: T): Promise<T[]> {
  const items: T[] = [];
  for await (const item of stream) {
    items.push(item);
    if (last !== undefined && item === last) break;
  }
  return items;
}

type Listener = (event: unknown) => void;

/** How Node, and how a page, tells of a rejection that nobody handles. */
interface Host {
  process?: { on: (type: string, listener: Listener) => void; off: (type: string, listener: Listener) => void };
  addEventListener?: (type: string, listener: Listener) => void;
  removeEventListener?: (type: string, listener: Listener) => void;
}

/** Counts the rejections that nobody handles while `run` runs. */
async function countUnhandled(run: () => Promise<unknown>): Promise<number> {
  const host = globalThis as unknown as Host;
  let count = 0;
  const listener = () => count++;
  host.addEventListener?.('unhandledrejection', listener);
  if (host.addEventListener === undefined) host.process?.on('unhandledRejection', listener);
  await run();
  // The host looks when no microtask is left, so this takes two turns of the event loop. Nothing here waits for time.
  for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
  host.removeEventListener?.('unhandledrejection', listener);
  if (host.addEventListener === undefined) host.process?.off('unhandledRejection', listener);
  return count;
}

const leave: { how: string; run: (stream: AsyncIterable<number>) => Promise<void> }[] = [
  {
    how: 'break',
    run: async (stream) => {
      for await (const item of stream) if (item === 11) break;
    },
  },
  {
    how: 'return',
    run: async (stream) => {
      for await (const item of stream) if (item === 11) return;
    },
  },
  {
    how: 'an error',
    run: async (stream) => {
      for await (const item of stream) if (item === 11) throw new Error('the reader gave up');
    },
  },
];

describe('paginate()', () => {
  test('gives a stream of what is in the pages', () => {
    const paginatesDates = (fetchPage: FetchPage<Date>) => paginate(fetchPage);
    const paginatesTexts = () => paginate(() => Promise.resolve({ items: ['a'], next: null }));
    expectTypeOf(paginatesDates).returns.toEqualTypeOf<AsyncGenerator<Date, void, undefined>>();
    expectTypeOf(paginatesTexts).returns.toEqualTypeOf<AsyncGenerator<string, void, undefined>>();
  });

  test('hands a cursor and a signal to fetchPage, and is promised a page', () => {
    expectTypeOf<FetchPage<Date>>().parameter(0).toEqualTypeOf<string | null>();
    expectTypeOf<FetchPage<Date>>().parameter(1).toEqualTypeOf<AbortSignal>();
    expectTypeOf<FetchPage<Date>>().returns.toEqualTypeOf<Promise<Page<Date>>>();
    expectTypeOf<Page<Date>['items']>().items.toEqualTypeOf<Date>();
    expectTypeOf<Page<Date>['next']>().toEqualTypeOf<string | null>();
  });

  test('refuses what does not fetch pages', () => {
    const forbidden = () => [
      // @ts-expect-error A page is not fetched by a list.
      paginate([1, 2, 3]),
      // @ts-expect-error A page says what comes next, or null.
      paginate(() => Promise.resolve({ items: [1] })),
      // @ts-expect-error A cursor is a text or null.
      paginate((cursor: number) => Promise.resolve({ items: [cursor], next: null })),
      // @ts-expect-error There is always a function.
      paginate(),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test.each<{ what: string; pages: unknown[][] }>([
    { what: 'of one page', pages: [[1, 2, 3]] },
    { what: 'of three pages', pages: [[1, 2], [3, 4], [5]] },
    { what: 'without an item', pages: [[]] },
    { what: 'with empty pages', pages: [[], [1], [], [], [2, 3], []] },
    { what: 'of items that count as false', pages: [[0, ''], [null, undefined], [false]] },
  ])('gives all items of a list $what', async ({ pages }) => {
    const { fetchPage } = api((page) => pages[page - 1] ?? [], { last: pages.length });
    expect(await outcome(list(paginate(fetchPage)))).toEqual(pages.flat());
  });

  test('requests each page once, with the cursor from the page before', async () => {
    const { fetchPage, cursors } = numbers(4);
    await outcome(list(paginate(fetchPage)));
    expect(cursors()).toEqual([null, 'page 2', 'page 3', 'page 4']);
  });

  test('requests nothing before it is asked', async () => {
    const { fetchPage, cursors } = numbers();
    paginate(fetchPage);
    await settle();
    expect(cursors()).toEqual([]);
  });

  test('has the request for the second page under way when the reader gets the first item', async () => {
    const { fetchPage, cursors, answer } = heldNumbers();
    const first = ask(paginate(fetchPage));
    await answer(1);
    await first;
    expect(cursors()).toEqual([null, 'page 2']);
  });

  test('gives all items of a page while the next page is under way', async () => {
    const { fetchPage, answer } = heldNumbers();
    const stream = paginate(fetchPage);
    const first = ask(stream);
    await answer(1);
    expect([await first, await ask(stream), await ask(stream)]).toEqual([11, 12, 'still waiting']);
  });

  test('gives the items of the second page as soon as it is there', async () => {
    const { fetchPage, answer } = heldNumbers();
    const items = outcome(list(paginate(fetchPage), 22));
    await answer(1);
    await answer(2);
    expect(await items).toEqual([11, 12, 21, 22]);
  });

  test('requests no third page while the reader is busy with the first', async () => {
    const { fetchPage, cursors } = numbers();
    const stream = paginate(fetchPage);
    await ask(stream);
    await ask(stream);
    await settle();
    expect(cursors().slice(2)).toEqual([]);
  });

  test('has the request for the third page under way when the reader gets the first item of the second', async () => {
    const { fetchPage, cursors, answer } = heldNumbers();
    const items = outcome(list(paginate(fetchPage), 21));
    await answer(1);
    await answer(2);
    await items;
    expect(cursors()).toEqual([null, 'page 2', 'page 3']);
  });

  test('aborts no request while the reader reads', async () => {
    const { fetchPage, aborted, answer } = heldNumbers();
    let abortedAt21: boolean[] = [];
    const read = async () => {
      for await (const item of paginate(fetchPage)) {
        if (item < 21) continue;
        abortedAt21 = aborted();
        break;
      }
    };
    const end = outcome(read());
    await answer(1);
    await answer(2);
    await end;
    expect(abortedAt21).not.toContain(true);
  });

  test.each(leave)('aborts the request under way when the reader leaves by $how', async ({ run }) => {
    const { fetchPage, aborted, answer } = heldNumbers();
    const left = outcome(run(paginate(fetchPage)));
    await answer(1);
    await left;
    expect(aborted()[1]).toBe(true);
  });

  test('lets a loop that is left go on, and does not wait for the request under way', async () => {
    const { fetchPage, answer } = heldNumbers();
    const left = outcome(list(paginate(fetchPage), 12));
    await answer(1);
    expect(await left).toEqual([11, 12]);
  });

  test('requests nothing more when the reader has left', async () => {
    const { fetchPage, cursors, answer } = heldNumbers();
    const left = outcome(list(paginate(fetchPage), 12));
    await answer(1);
    await left;
    await answer(2);
    expect(cursors().slice(2)).toEqual([]);
  });

  test('rejects with the error of the first request', async () => {
    const failure = new Error('no such list');
    const { fetchPage, fail } = heldNumbers();
    const first = ask(paginate(fetchPage));
    await fail(1, failure);
    expect(await first).toBe(failure);
  });

  test('gives all items of the pages before it gives the error of a request, and then it ends', async () => {
    const failure = new Error('the server is down');
    const { fetchPage, answer, fail } = heldNumbers();
    const stream = paginate(fetchPage);
    const first = ask(stream);
    await answer(1);
    await first;
    await fail(2, failure);
    const rest = [];
    for (let asked = 0; asked < 3; asked++) rest.push(await ask(stream));
    expect(rest).toEqual([12, failure, 'end']);
  });

  test('requests nothing more after a failure', async () => {
    const { fetchPage, cursors, answer, fail } = heldNumbers();
    const items = outcome(list(paginate(fetchPage)));
    await answer(1);
    await fail(2, new Error('the server is down'));
    await items;
    expect(cursors()).toEqual([null, 'page 2']);
  });

  test('leaves no rejection unhandled when a request fails while the reader is busy', async () => {
    const { fetchPage, answer, fail } = heldNumbers();
    const unhandled = await countUnhandled(async () => {
      const first = ask(paginate(fetchPage));
      await answer(1);
      await first;
      await fail(2, new Error('the server is down'));
    });
    expect(unhandled).toBe(0);
  });

  test('leaves no rejection unhandled when a request fails after the reader has left', async () => {
    const { fetchPage, answer, fail } = heldNumbers();
    const unhandled = await countUnhandled(async () => {
      const left = outcome(list(paginate(fetchPage), 11));
      await answer(1);
      await left;
      await fail(2, new Error('the request was aborted'));
    });
    expect(unhandled).toBe(0);
  });
});
