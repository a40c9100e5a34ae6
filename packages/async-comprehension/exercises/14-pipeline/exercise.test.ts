import { shipLog, type ShipLogOptions, type ShipLogReport } from '#exercise/14-pipeline';
import { describe, expect, expectTypeOf, test } from 'vitest';

/** Nobody may ask for more chunks than this: who reads an endless log to its end fails here, and does not hang. */
const maxAsked = 40;

/** What a log does when it has given its lines. */
type End = 'ends' | 'goes on with other lines' | Error;

/** A log that gives one line a chunk and writes down what is done to it; it takes a while to close. */
function recordedLog(lines: readonly string[], end: End = 'ends') {
  const log: string[] = [];
  let asked = 0;
  const source: AsyncIterable<Uint8Array> = {
    [Symbol.asyncIterator]: () => ({
      next: async () => {
        const place = asked++;
        if (asked > maxAsked) throw new Error(`The source was asked more than ${maxAsked} times`);
        await Promise.resolve();
        const line = lines[place] ?? (end === 'goes on with other lines' ? `other ${place}` : undefined);
        if (line !== undefined) return { done: false, value: utf8(`${line}\n`) };
        if (end instanceof Error) throw end;
        return { done: true, value: undefined };
      },
      return: async () => {
        await settle();
        log.push('source closed');
        return { done: true, value: undefined };
      },
    }),
  };
  return { source, log, asked: () => asked };
}

/** A log whose chunks come when the test gives them. */
function liveLog() {
  const waiting: ((result: IteratorResult<Uint8Array, undefined>) => void)[] = [];
  const given: IteratorResult<Uint8Array, undefined>[] = [];
  let asked = 0;
  let closings = 0;
  const source: AsyncIterable<Uint8Array> = {
    [Symbol.asyncIterator]: () => ({
      next: () => {
        asked++;
        const result = given.shift();
        if (result !== undefined) return Promise.resolve(result);
        return new Promise((resolve) => waiting.push(resolve));
      },
      return: () => {
        closings++;
        return Promise.resolve({ done: true, value: undefined });
      },
    }),
  };
  const answer = async (result: IteratorResult<Uint8Array, undefined>): Promise<void> => {
    const resolve = waiting.shift();
    if (resolve === undefined) given.push(result);
    else resolve(result);
    await settle();
  };
  return {
    source,
    give: (...lines: string[]) => answer({ done: false, value: utf8(lines.map((line) => `${line}\n`).join('')) }),
    end: () => answer({ done: true, value: undefined }),
    asked: () => asked,
    closings: () => closings,
  };
}

/** A store whose writes end when, and in the order in which, the test says so. */
function heldStore<T>() {
  const batches: T[][] = [];
  const writes: PromiseWithResolvers<undefined>[] = [];
  return {
    batches,
    write: (batch: T[]): Promise<undefined> => {
      batches.push(batch);
      const write = Promise.withResolvers<undefined>();
      writes.push(write);
      return write.promise;
    },
    /** Ends a write, from 0 in the order of their beginning. */
    end: async (place: number): Promise<void> => {
      writes[place]?.resolve(undefined);
      await settle();
    },
    fail: async (place: number, failure: Error): Promise<void> => {
      writes[place]?.reject(failure);
      await settle();
    },
  };
}

/** A store that writes at once. */
function fastStore<T>() {
  const batches: T[][] = [];
  const write = (batch: T[]): Promise<void> => {
    batches.push(batch);
    return Promise.resolve();
  };
  return { batches, write };
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Lets everything that is ready to run, run: all promises, and one turn of the event loop. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    resolve(undefined);
  };
  port2.postMessage('next turn');
  await promise;
  port1.close();
}

/** Follows a promise: its value, its error, or 'still waiting', whenever the test looks. */
function follow(promise: Promise<unknown>) {
  let state: unknown = 'still waiting';
  promise.then(
    (value) => (state = value),
    (error: unknown) => (state = error),
  );
  return {
    now: async (): Promise<unknown> => {
      for (let round = 0; round < 10 && state === 'still waiting'; round++) await settle();
      return state;
    },
  };
}

/** What becomes of a promise when everything that is ready has run. */
function outcome(promise: Promise<unknown>): Promise<unknown> {
  return follow(promise).now();
}

/** Lines `1`, `2`, … */
function numbered(count: number): string[] {
  return Array.from({ length: count }, (_, place) => String(place + 1));
}

const same = (line: string): string => line;

describe('shipLog()', () => {
  test('takes bytes and what to do with them, and promises a report', () => {
    expectTypeOf(shipLog<Date>)
      .parameter(0)
      .toEqualTypeOf<AsyncIterable<Uint8Array>>();
    expectTypeOf(shipLog<Date>)
      .parameter(1)
      .toEqualTypeOf<ShipLogOptions<Date>>();
    expectTypeOf(shipLog<Date>).returns.toEqualTypeOf<Promise<ShipLogReport>>();
    expectTypeOf<ShipLogReport>().toEqualTypeOf<{
      readonly lines: number;
      readonly skipped: number;
      readonly shipped: number;
    }>();
  });

  test('writes batches of what the parser makes', () => {
    const { source } = liveLog();
    const ships = () =>
      shipLog(source, {
        parse: (line) => (line === '' ? undefined : { text: line }),
        write: (batch) => {
          expectTypeOf(batch).toEqualTypeOf<{ text: string }[]>();
          return Promise.resolve(batch.length);
        },
        batchSize: 2,
        writers: 2,
      });
    expect(ships).toBeTypeOf('function');
  });

  test('refuses lines in place of bytes, and writers for other entries', () => {
    const { source } = liveLog();
    const write = (dates: Date[]): Promise<number> => Promise.resolve(dates.length);
    const forbidden = () => [
      // @ts-expect-error The log comes as bytes.
      shipLog(numbered(3), { parse: same, write: () => Promise.resolve(), batchSize: 2, writers: 2 }),
      // @ts-expect-error The parser makes texts, and the writer takes dates.
      shipLog(source, { parse: same, write, batchSize: 2, writers: 2 }),
      // @ts-expect-error Nobody says how many writers there are.
      shipLog(source, { parse: same, write: () => Promise.resolve(), batchSize: 2 }),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test.each([
    {
      what: 'full batches',
      count: 4,
      batchSize: 2,
      batches: [
        ['1', '2'],
        ['3', '4'],
      ],
    },
    {
      what: 'a last batch with fewer entries',
      count: 5,
      batchSize: 3,
      batches: [
        ['1', '2', '3'],
        ['4', '5'],
      ],
    },
    { what: 'one batch that is never full', count: 2, batchSize: 9, batches: [['1', '2']] },
    { what: 'batches of one', count: 3, batchSize: 1, batches: [['1'], ['2'], ['3']] },
    { what: 'nothing, for a log without lines', count: 0, batchSize: 2, batches: [] },
  ])('writes $what', async ({ count, batchSize, batches }) => {
    const store = fastStore<string>();
    const { source } = recordedLog(numbered(count));
    const report = await outcome(shipLog(source, { parse: same, write: store.write, batchSize, writers: 2 }));
    expect(store.batches).toEqual(batches);
    expect(report).toEqual({ lines: count, skipped: 0, shipped: count });
  });

  test('leaves out what the parser does not want, and counts it', async () => {
    const store = fastStore<number>();
    const parse = (line: string) => (line.startsWith('n') ? Number(line.slice(1)) : undefined);
    const { source } = recordedLog(['n1', '', '# 2', 'n3', 'n4', '# 5']);
    const report = await outcome(shipLog(source, { parse, write: store.write, batchSize: 2, writers: 1 }));
    expect(store.batches).toEqual([[1, 3], [4]]);
    expect(report).toEqual({ lines: 6, skipped: 3, shipped: 3 });
  });

  test('ships entries that count as false', async () => {
    const falsy = [0, '', false, null, Number.NaN];
    const store = fastStore<unknown>();
    const { source } = recordedLog(['0', '1', '2', '3', '4']);
    const parse = (line: string): unknown => falsy[Number(line)];
    const report = await outcome(shipLog(source, { parse, write: store.write, batchSize: 5, writers: 1 }));
    expect(store.batches).toEqual([falsy]);
    expect(report).toEqual({ lines: 5, skipped: 0, shipped: 5 });
  });

  test('ships lines that are cut anywhere, also within a character', async () => {
    const store = fastStore<string>();
    const bytes = utf8('Zoë\r\n25 €');
    async function* inBytes() {
      for (const byte of bytes) yield await Promise.resolve(Uint8Array.of(byte));
    }
    await outcome(shipLog(inBytes(), { parse: same, write: store.write, batchSize: 5, writers: 1 }));
    expect(store.batches).toEqual([['Zoë', '25 €']]);
  });

  test.each([
    { batchSize: 1, writers: 1 },
    { batchSize: 2, writers: 3 },
    { batchSize: 5, writers: 2 },
  ])(
    'has $writers writes of $batchSize under way, at most one more batch gathered, and then asks for nothing',
    async ({ batchSize, writers }) => {
      const store = heldStore<string>();
      const { source, asked } = recordedLog([], 'goes on with other lines');
      const run = follow(shipLog(source, { parse: same, write: store.write, batchSize, writers }));
      await run.now();
      const full = Array.from({ length: writers }, () => batchSize);
      expect(store.batches.map((batch) => batch.length)).toEqual(full);
      expect(asked()).toBeLessThanOrEqual((writers + 1) * batchSize + 1);
    },
  );

  test.each([{ ended: 0 }, { ended: 1 }, { ended: 2 }])(
    'begins the next write when write $ended of 0, 1 and 2 has ended',
    async ({ ended }) => {
      const store = heldStore<string>();
      const { source } = recordedLog(numbered(20));
      const run = follow(shipLog(source, { parse: same, write: store.write, batchSize: 2, writers: 3 }));
      await run.now();
      await store.end(ended);
      expect(store.batches).toEqual([
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
        ['7', '8'],
      ]);
    },
  );

  test('ends when the last write has ended', async () => {
    const store = heldStore<string>();
    const { source } = recordedLog(numbered(3));
    const run = follow(shipLog(source, { parse: same, write: store.write, batchSize: 2, writers: 3 }));
    await run.now();
    await store.end(1);
    expect(await run.now()).toBe('still waiting');
    await store.end(0);
    expect(await run.now()).toEqual({ lines: 3, skipped: 0, shipped: 3 });
  });

  test('ships a log of 236 kB with less than 3 kB of it in flight', async () => {
    const wanted = (place: number): boolean => place % 3 !== 0;
    const texts = Array.from({ length: 4000 }, (_, place) => {
      const level = wanted(place) ? 'ERROR' : 'DEBUG';
      return `2026-11-21T07:00:00.000Z ${level} user Zoë, request ${String(place).padStart(8, '0')}`;
    });
    const bytes = utf8(texts.map((text) => `${text}\n`).join(''));
    let handedOut = 0;
    let lineBreaks = 0;
    let wantedGiven = 0;
    let written = 0;
    let mostInFlight = 0;
    let writesUnderWay = 0;
    let mostWrites = 0;
    async function* chunks() {
      while (handedOut < bytes.length) {
        const chunk = bytes.subarray(handedOut, handedOut + 500);
        handedOut += chunk.length;
        for (const byte of chunk) if (byte === 10 && wanted(lineBreaks++)) wantedGiven++;
        mostInFlight = Math.max(mostInFlight, wantedGiven - written);
        yield await Promise.resolve(chunk);
      }
    }
    const entries: string[] = [];
    let turns = 1;
    const write = async (batch: string[]): Promise<void> => {
      entries.push(...batch);
      mostWrites = Math.max(mostWrites, ++writesUnderWay);
      // From 1 to 498 turns, so that the writes are slow, and end in all kinds of order.
      turns = (turns * 37) % 499;
      for (let turn = 0; turn < turns; turn++) await Promise.resolve();
      writesUnderWay--;
      written += batch.length;
    };
    const parse = (line: string) => (line.includes('ERROR') ? line : undefined);
    const report = await outcome(shipLog(chunks(), { parse, write, batchSize: 10, writers: 3 }));
    expect(report).toEqual({ lines: 4000, skipped: 1334, shipped: 2666 });
    expect(entries).toEqual(texts.filter((_, place) => wanted(place)));
    expect(mostWrites).toBeLessThanOrEqual(3);
    // Three batches in the writers, one that is gathered, and the lines of one chunk, which are no more than 8.
    expect(mostInFlight).toBeLessThanOrEqual(4 * 10 + 8);
  });

  test.each<{ how: string; fails: (error: Error) => Promise<never> }>([
    { how: 'rejects', fails: (error) => Promise.reject(error) },
    {
      how: 'throws at the call',
      fails: (error) => {
        throw error;
      },
    },
  ])('gives the error of a write that $how, and begins no further write', async ({ fails }) => {
    const failure = new Error('the store is full');
    const batches: string[][] = [];
    const write = (batch: string[]): Promise<unknown> => {
      batches.push(batch);
      return batches.length === 3 ? fails(failure) : Promise.resolve();
    };
    const { source } = recordedLog([], 'goes on with other lines');
    expect(await outcome(shipLog(source, { parse: String, write, batchSize: 1, writers: 1 }))).toBe(failure);
    expect(batches).toHaveLength(3);
  });

  test('waits for the writes under way when one has failed, and begins no other', async () => {
    const failure = new Error('the store is full');
    const store = heldStore<string>();
    const { source } = recordedLog(numbered(20));
    const run = follow(shipLog(source, { parse: same, write: store.write, batchSize: 1, writers: 3 }));
    await run.now();
    await store.fail(1, failure);
    const states = [await run.now()];
    await store.end(0);
    states.push(await run.now());
    await store.end(2);
    states.push(await run.now());
    expect(states).toEqual(['still waiting', 'still waiting', failure]);
    expect(store.batches).toEqual([['1'], ['2'], ['3']]);
  });

  test('gives the first error when several writes fail', async () => {
    const failure = new Error('the store is full');
    const store = heldStore<string>();
    const { source } = recordedLog(numbered(20));
    const run = follow(shipLog(source, { parse: same, write: store.write, batchSize: 1, writers: 3 }));
    await run.now();
    await store.fail(1, failure);
    await store.fail(0, new Error('this one comes later'));
    await store.fail(2, new Error('this one comes last'));
    expect(await run.now()).toBe(failure);
  });

  test('asks the source for nothing more when a write has failed', async () => {
    const store = heldStore<string>();
    const { source, asked } = recordedLog([], 'goes on with other lines');
    const run = follow(shipLog(source, { parse: same, write: store.write, batchSize: 2, writers: 2 }));
    await run.now();
    const before = asked();
    await store.fail(0, new Error('the store is full'));
    await store.end(1);
    await run.now();
    expect(asked()).toBe(before);
  });

  test('rejects only when the source is closed', async () => {
    const { source, log } = recordedLog([], 'goes on with other lines');
    const write = () => Promise.reject(new Error('the store is full'));
    const run = shipLog(source, { parse: same, write, batchSize: 2, writers: 1 }).catch(() => log.push('rejected'));
    await outcome(run);
    expect(log).toEqual(['source closed', 'rejected']);
  });

  test.each([
    { what: 'entries for another batch', lines: ['3', '4'] },
    { what: 'an entry for a batch that is not full', lines: ['3'] },
    { what: 'lines that are not wanted', lines: ['#', '#'] },
  ])('stops after a failure when the question under way brings $what', async ({ lines }) => {
    const failure = new Error('the store is full');
    const store = heldStore<string>();
    const live = liveLog();
    const parse = (line: string) => (line === '#' ? undefined : line);
    const run = follow(shipLog(live.source, { parse, write: store.write, batchSize: 2, writers: 2 }));
    await live.give('1', '2');
    await store.fail(0, failure);
    await live.give(...lines);
    expect(await run.now()).toBe(failure);
    expect(store.batches).toEqual([['1', '2']]);
    expect({ asked: live.asked(), closings: live.closings() }).toEqual({ asked: 2, closings: 1 });
  });

  test('does not write what was gathered when the source ends after a failure', async () => {
    const failure = new Error('the store is full');
    const store = heldStore<string>();
    const live = liveLog();
    const run = follow(shipLog(live.source, { parse: same, write: store.write, batchSize: 2, writers: 2 }));
    await live.give('1', '2');
    await live.give('3');
    await store.fail(0, failure);
    await live.end();
    expect(await run.now()).toBe(failure);
    expect(store.batches).toEqual([['1', '2']]);
  });

  test('gives the error of the parser when the writes under way are over, and closes the source', async () => {
    const failure = new SyntaxError('line 4 is broken');
    const store = heldStore<string>();
    const live = liveLog();
    const parse = (line: string): string => {
      if (line === '4') throw failure;
      return line;
    };
    const run = follow(shipLog(live.source, { parse, write: store.write, batchSize: 2, writers: 2 }));
    await live.give('1', '2');
    await live.give('3');
    await live.give('4');
    const states = [await run.now()];
    await store.end(0);
    states.push(await run.now());
    expect(states).toEqual(['still waiting', failure]);
    expect(store.batches).toEqual([['1', '2']]);
    expect({ asked: live.asked(), closings: live.closings() }).toEqual({ asked: 3, closings: 1 });
  });

  test('gives the error of the source when the writes under way are over', async () => {
    const failure = new Error('the disk is gone');
    const store = heldStore<string>();
    const { source } = recordedLog(numbered(3), failure);
    const run = follow(shipLog(source, { parse: same, write: store.write, batchSize: 2, writers: 2 }));
    const states = [await run.now()];
    await store.end(0);
    states.push(await run.now());
    expect(states).toEqual(['still waiting', failure]);
    expect(store.batches).toEqual([['1', '2']]);
  });

  test.each([
    { name: 'batchSize', batchSize: 0, writers: 2 },
    { name: 'batchSize', batchSize: -1, writers: 2 },
    { name: 'batchSize', batchSize: 2.5, writers: 2 },
    { name: 'batchSize', batchSize: Number.NaN, writers: 2 },
    { name: 'writers', batchSize: 2, writers: 0 },
    { name: 'writers', batchSize: 2, writers: -1 },
    { name: 'writers', batchSize: 2, writers: 2.5 },
    { name: 'writers', batchSize: 2, writers: Number.NaN },
  ])(
    'rejects with a RangeError about $name for $batchSize entries and $writers writers, and asks for nothing',
    async ({ name, batchSize, writers }) => {
      const { source, asked } = recordedLog(numbered(3));
      const error = await outcome(shipLog(source, { parse: same, write: fastStore().write, batchSize, writers }));
      expect(error).toBeInstanceOf(RangeError);
      expect(String(error)).toContain(name);
      expect(asked()).toBe(0);
    },
  );
});
