import { createQueue, type BoundedQueue } from '#exercise/13-producer-consumer';
import { describe, expect, expectTypeOf, test } from 'vitest';

/** What becomes of a promise when everything that is ready has run: its value, its error, or 'still waiting'. */
async function soon(promise: PromiseLike<unknown>): Promise<unknown> {
  let state: unknown = 'still waiting';
  promise.then(
    (value) => (state = value),
    (error: unknown) => (state = error),
  );
  for (let turn = 0; turn < 100; turn++) await Promise.resolve();
  return state;
}

/** The same for many: they are all under way before the first of them is looked at. */
async function soonAll(promises: readonly PromiseLike<unknown>[]): Promise<unknown[]> {
  return Promise.all(promises.map(soon));
}

/** Lets one turn of the event loop pass, with its timers; microtasks alone are not enough. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** A queue that holds these values; it is full unless it has room for more. */
async function filled<T>(values: readonly T[], capacity = values.length): Promise<BoundedQueue<T>> {
  const queue = createQueue<T>(capacity);
  for (const value of values) await soon(queue.put(value));
  return queue;
}

/** What the next takes give, one after the other. */
async function takeSome(queue: BoundedQueue<unknown>, count: number): Promise<unknown[]> {
  const results: unknown[] = [];
  while (results.length < count) results.push(await soon(queue.take()));
  return results;
}

const gives = (value: unknown) => ({ done: false, value });
const end = { done: true, value: undefined };

describe('createQueue()', () => {
  test('takes a number, and returns a queue for one kind of value', () => {
    expectTypeOf(createQueue<Date>)
      .parameter(0)
      .toEqualTypeOf<number>();
    const queue = createQueue<Date>(1);
    expectTypeOf(queue).not.toBeAny();
    expectTypeOf(queue).toExtend<BoundedQueue<Date>>();
  });

  test('describes a queue by size, put, take and close', () => {
    expectTypeOf<BoundedQueue<Date>['size']>().toEqualTypeOf<number>();
    expectTypeOf<BoundedQueue<Date>['put']>().toEqualTypeOf<(value: Date) => Promise<void>>();
    expectTypeOf<BoundedQueue<Date>['take']>().toEqualTypeOf<() => Promise<IteratorResult<Date, void>>>();
    expectTypeOf<BoundedQueue<Date>['close']>().toEqualTypeOf<() => void>();
  });

  test('refuses values of another kind, in and out', () => {
    const forbidden = async () => {
      const queue = createQueue<string>(1);
      // @ts-expect-error The queue is for texts.
      await queue.put(7);
      // @ts-expect-error A text comes out, or nothing.
      const { value }: { value: number | undefined } = await queue.take();
      return value;
    };
    expect(forbidden).toBeTypeOf('function');
  });

  test.each([{ capacity: 0 }, { capacity: -1 }, { capacity: 1.5 }, { capacity: Number.NaN }, { capacity: Infinity }])(
    'throws RangeError at the call when the capacity is $capacity',
    ({ capacity }) => {
      expect(() => createQueue(capacity)).toThrow(RangeError);
    },
  );
});

describe('put()', () => {
  test.each([{ capacity: 1 }, { capacity: 3 }])(
    'lets values in while there is room for $capacity, and the next one waits',
    async (row) => {
      const queue = createQueue<string>(row.capacity);
      const puts = Array.from({ length: row.capacity + 1 }, (_, place) => queue.put(`value ${place}`));
      const outcomes = await soonAll(puts);
      expect(outcomes).toEqual([...Array.from({ length: row.capacity }, () => undefined), 'still waiting']);
      expect(queue.size).toBe(row.capacity);
    },
  );

  test('lets a producer make no more values than there is room for', async () => {
    const queue = createQueue<number>(3);
    const seen: number[] = [];
    let made = 0;
    const produce = async () => {
      while (made < 100) await queue.put(++made);
    };
    await soon(produce());
    seen.push(made);
    for (let taken = 1; taken <= 3; taken++) {
      await soon(queue.take());
      seen.push(made);
    }
    expect(seen).toEqual([4, 5, 6, 7]);
  });

  test('goes on when a value is taken', async () => {
    const queue = await filled(['a']);
    const put = queue.put('b');
    await soon(queue.take());
    expect(await soon(put)).toBe(undefined);
    expect(queue.size).toBe(1);
  });

  test('lets one waiting put in for each value that is taken', async () => {
    const queue = await filled(['a', 'b']);
    const puts = ['c', 'd', 'e'].map((value) => queue.put(value));
    await soon(queue.take());
    expect(await soonAll(puts)).toEqual([undefined, 'still waiting', 'still waiting']);
    await soon(queue.take());
    expect(await soonAll(puts)).toEqual([undefined, undefined, 'still waiting']);
    expect(queue.size).toBe(2);
  });

  test('does not wait when a take waits, also for more values than there is room for', async () => {
    const queue = createQueue<string>(1);
    const takes = [queue.take(), queue.take()];
    await soonAll(takes);
    expect(await soonAll([queue.put('a'), queue.put('b'), queue.put('c')])).toEqual([undefined, undefined, undefined]);
    expect(queue.size).toBe(1);
  });
});

describe('take()', () => {
  test('gives the values in the order of the puts, also of those that waited', async () => {
    const queue = await filled(['a', 'b']);
    for (const value of ['c', 'd']) void queue.put(value);
    expect(await takeSome(queue, 4)).toEqual(['a', 'b', 'c', 'd'].map(gives));
    expect(queue.size).toBe(0);
  });

  test('waits while the queue is empty, and gets the value that comes', async () => {
    const queue = createQueue<string>(2);
    const take = queue.take();
    expect(await soon(take)).toBe('still waiting');
    await soon(queue.put('a'));
    expect(await soon(take)).toEqual(gives('a'));
    expect(queue.size).toBe(0);
  });

  test('waits again when the queue has become empty', async () => {
    const queue = await filled(['a'], 2);
    expect(await takeSome(queue, 2)).toEqual([gives('a'), 'still waiting']);
  });

  test('gives each value to one of the takes that wait, in the order of their calls', async () => {
    const queue = createQueue<string>(3);
    const takes = [queue.take(), queue.take(), queue.take()];
    await soon(queue.put('a'));
    expect(await soonAll(takes)).toEqual([gives('a'), 'still waiting', 'still waiting']);
    await soonAll([queue.put('b'), queue.put('c')]);
    expect(await soonAll(takes)).toEqual(['a', 'b', 'c'].map(gives));
  });

  test.each([
    { name: 'undefined', value: undefined },
    { name: 'null', value: null },
    { name: '0', value: 0 },
    { name: 'of an empty text', value: '' },
    { name: 'false', value: false },
    { name: 'NaN', value: Number.NaN },
  ])('gives the value $name as any other, from the queue and to a take that waits', async ({ value }) => {
    const queue = await filled<unknown>([value, 'last']);
    const put = queue.put(value);
    expect(await takeSome(queue, 3)).toEqual([value, 'last', value].map(gives));
    expect(await soon(put)).toBe(undefined);
    const take = queue.take();
    await soon(take);
    await soon(queue.put(value));
    expect(await soon(take)).toEqual(gives(value));
  });

  test('gives the same value twice if it was put twice', async () => {
    const queue = await filled(['a', 'a', 'b']);
    expect(await takeSome(queue, 3)).toEqual(['a', 'a', 'b'].map(gives));
  });
});

describe('the order', () => {
  test('lets no new put overtake a put that waits', async () => {
    const queue = await filled(['a']);
    const early = queue.put('early');
    await soon(early);
    const take = queue.take();
    const late = queue.put('late');
    expect(await soonAll([take, early, late])).toEqual([gives('a'), undefined, 'still waiting']);
    expect(await takeSome(queue, 2)).toEqual(['early', 'late'].map(gives));
  });

  test('lets no new take overtake a take that waits', async () => {
    const queue = createQueue<string>(1);
    const early = queue.take();
    await soon(early);
    const put = queue.put('a');
    const late = queue.take();
    expect(await soonAll([put, early, late])).toEqual([undefined, gives('a'), 'still waiting']);
  });

  test('stays the same over many values, with three producers and two consumers', async () => {
    const queue = createQueue<string>(2);
    // By the number of the take, since a later take may hear of its value sooner.
    const taken: string[] = [];
    let takes = 0;
    const produce = async (name: string) => {
      for (let number = 1; number <= 20; number++) await queue.put(`${name}${number}`);
    };
    const consume = async () => {
      while (takes < 60) {
        const place = takes++;
        const result = await queue.take();
        taken[place] = result.done === true ? 'the end' : result.value;
      }
    };
    for (const work of [produce('a'), produce('b'), produce('c'), consume(), consume()]) void work.catch(() => null);
    for (let round = 0; round < 20; round++) await soon(Promise.resolve());
    const numbers = Array.from({ length: 20 }, (_, place) => place + 1);
    expect(taken).toHaveLength(60);
    for (const name of ['a', 'b', 'c']) {
      const own = taken.filter((value) => value.startsWith(name));
      expect(own).toEqual(numbers.map((number) => `${name}${number}`));
    }
  });
});

describe('waiting', () => {
  test('keeps nothing busy: the event loop turns while puts and takes wait', async () => {
    const full = await filled(['a']);
    const waits = [createQueue(1).take(), full.put('b')];
    await nextTurn();
    expect(await soonAll(waits)).toEqual(['still waiting', 'still waiting']);
  });
});

describe('close()', () => {
  test('refuses new values with an error that says closed, by a rejection', async () => {
    const queue = await filled(['a'], 2);
    queue.close();
    const puts: Promise<void>[] = [];
    expect(() => puts.push(queue.put('b'))).not.toThrow();
    const outcome = await soon(Promise.all(puts));
    expect(outcome).toBeInstanceOf(Error);
    expect(outcome).toHaveProperty('message', expect.stringContaining('closed'));
    expect(queue.size).toBe(1);
  });

  test('rejects every put that waits with an error that says closed', async () => {
    const queue = await filled(['a']);
    const puts = [queue.put('b'), queue.put('c')];
    await soonAll(puts);
    queue.close();
    const outcomes = await soonAll(puts);
    const closed = expect.objectContaining({ message: expect.stringContaining('closed') as unknown }) as unknown;
    expect(outcomes).toEqual([closed, closed]);
  });

  test('keeps the values that are in the queue, then gives the end again and again', async () => {
    const queue = await filled(['a', 'b'], 3);
    queue.close();
    expect(await takeSome(queue, 4)).toEqual([gives('a'), gives('b'), end, end]);
  });

  test('gives no value whose put it has rejected', async () => {
    const queue = await filled(['a']);
    const put = queue.put('b');
    await soon(put);
    queue.close();
    await soon(put);
    expect(await takeSome(queue, 2)).toEqual([gives('a'), end]);
    expect(queue.size).toBe(0);
  });

  test('gives the end to every take that waits', async () => {
    const queue = createQueue<string>(1);
    const takes = [queue.take(), queue.take()];
    await soonAll(takes);
    queue.close();
    expect(await soonAll(takes)).toEqual([end, end]);
  });

  test('does nothing the second time', async () => {
    const queue = await filled(['a']);
    queue.close();
    expect(() => {
      queue.close();
    }).not.toThrow();
    expect(await takeSome(queue, 2)).toEqual([gives('a'), end]);
  });

  test('leaves other queues open', async () => {
    const queue = createQueue<string>(1);
    createQueue<string>(1).close();
    expect(await soon(queue.put('a'))).toBe(undefined);
    expect(await takeSome(queue, 1)).toEqual([gives('a')]);
  });
});
