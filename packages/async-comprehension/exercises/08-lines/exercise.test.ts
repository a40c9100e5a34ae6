import { lines } from '#exercise/08-lines';
import { describe, expect, expectTypeOf, test } from 'vitest';

/** Nobody may ask for more chunks than this: who reads an endless source to its end fails here, and does not hang. */
const maxAsked = 200;

/** What a source does when it has given all of its chunks. */
type End = 'ends' | 'is endless' | 'never answers' | Error;

/** A source of chunks that writes down what is done to it; it takes a while to close. An endless one repeats itself. */
function recorder(chunks: Uint8Array[], end: End = 'ends') {
  const log: string[] = [];
  let asked = 0;
  let closings = 0;
  const source: AsyncIterable<Uint8Array> = {
    [Symbol.asyncIterator]: () => ({
      next: async () => {
        const place = asked++;
        if (asked > maxAsked) throw new Error(`The source was asked more than ${maxAsked} times`);
        await Promise.resolve();
        const value = chunks[end === 'is endless' ? place % chunks.length : place];
        if (value !== undefined) return { done: false, value };
        if (end instanceof Error) throw end;
        if (end === 'never answers') await new Promise(() => undefined);
        return { done: true, value: undefined };
      },
      return: async () => {
        closings++;
        await settle();
        log.push('closed');
        return { done: true, value: undefined };
      },
    }),
  };
  return { source, log, asked: () => asked, closings: () => closings };
}

/** Texts as chunks of bytes. */
function utf8(...texts: string[]): Uint8Array[] {
  return texts.map((text) => new TextEncoder().encode(text));
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

/** Asks for one line: the line in a list, 'end', its error, or 'still waiting'. */
async function ask(stream: AsyncIterator<string>): Promise<unknown> {
  return outcome(stream.next().then((result) => (result.done === true ? 'end' : [result.value])));
}

/** All lines of the chunks. */
async function linesOf(chunks: Uint8Array[]): Promise<unknown> {
  const read = async () => {
    const all: string[] = [];
    for await (const line of lines(recorder(chunks).source)) all.push(line);
    return all;
  };
  return outcome(read());
}

/** Every way to cut the bytes of a text into two chunks, and one to cut them into bytes. */
function cuts(text: string): { at: string; chunks: Uint8Array[] }[] {
  const bytes = new TextEncoder().encode(text);
  const inTwo = Array.from({ length: bytes.length + 1 }, (_, at) => ({
    at: `byte ${at}`,
    chunks: [bytes.subarray(0, at), bytes.subarray(at)],
  }));
  return [...inTwo, { at: 'each byte', chunks: Array.from(bytes, (byte) => Uint8Array.of(byte)) }];
}

describe('lines()', () => {
  test('takes a stream of bytes and gives a stream of texts', () => {
    expectTypeOf(lines).parameter(0).toEqualTypeOf<AsyncIterable<Uint8Array>>();
    expectTypeOf(lines).returns.toEqualTypeOf<AsyncGenerator<string, void, undefined>>();
  });

  test('refuses what is no stream of bytes', () => {
    const texts: AsyncIterable<string> = {
      [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => undefined) }),
    };
    const forbidden = () => [
      // @ts-expect-error A text is no stream.
      lines('one\ntwo'),
      // @ts-expect-error These chunks are decoded already.
      lines(texts),
      // @ts-expect-error There is always a source.
      lines(),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test.each<{ what: string; texts: string[]; expected: string[] }>([
    { what: 'two lines of one chunk', texts: ['one\ntwo\n'], expected: ['one', 'two'] },
    { what: 'breaks of both kinds', texts: ['one\r\ntwo\nthree\r\n'], expected: ['one', 'two', 'three'] },
    { what: 'a last line without a break', texts: ['one\ntwo'], expected: ['one', 'two'] },
    { what: 'one line without a break', texts: ['one'], expected: ['one'] },
    { what: 'empty lines', texts: ['\n\r\none\n\n\ntwo\n\n'], expected: ['', '', 'one', '', '', 'two', ''] },
    { what: 'an empty chunk', texts: ['one\nt', '', 'wo\n', ''], expected: ['one', 'two'] },
    { what: 'one line of many chunks', texts: ['a', 'b', 'c', 'd\ne'], expected: ['abcd', 'e'] },
    { what: 'no chunk', texts: [], expected: [] },
    { what: 'only empty chunks', texts: ['', ''], expected: [] },
    { what: 'white space around a line', texts: [' one \t\n\ttwo '], expected: [' one \t', '\ttwo '] },
  ])('reads $what', async ({ texts, expected }) => {
    expect(await linesOf(utf8(...texts))).toEqual(expected);
  });

  test.each<{ what: string; texts: string[]; expected: string[] }>([
    { what: 'in a line', texts: ['on\re\ntwo\n'], expected: ['on\re', 'two'] },
    { what: 'before a break', texts: ['one\r\r\ntwo\n'], expected: ['one\r', 'two'] },
    { what: 'at the end of a chunk', texts: ['one\r', 'two\n'], expected: ['one\rtwo'] },
    { what: 'behind a break', texts: ['one\n\rtwo\n'], expected: ['one', '\rtwo'] },
    { what: 'at the end of the text', texts: ['one\ntwo\r'], expected: ['one', 'two\r'] },
  ])('leaves a lone carriage return where it is: $what', async ({ texts, expected }) => {
    expect(await linesOf(utf8(...texts))).toEqual(expected);
  });

  test.each<{ what: string; text: string; expected: string[] }>([
    { what: 'lines', text: 'one\ntwo\nthree', expected: ['one', 'two', 'three'] },
    { what: 'long breaks', text: 'one\r\n\r\ntwo\r\n', expected: ['one', '', 'two'] },
    { what: 'characters of two bytes', text: 'é\nñé\n', expected: ['é', 'ñé'] },
    { what: 'characters of three bytes', text: '中\n文字\n', expected: ['中', '文字'] },
    { what: 'characters of four bytes', text: '🐍\n🐢🐍', expected: ['🐍', '🐢🐍'] },
  ])('gives the same $what wherever the chunks are cut', async ({ text, expected }) => {
    const wrong: string[] = [];
    for (const { at, chunks } of cuts(text)) {
      const got = JSON.stringify(await linesOf(chunks));
      if (got !== JSON.stringify(expected)) wrong.push(`cut at ${at}: ${got}`);
    }
    expect(wrong).toEqual([]);
  });

  test('reads a chunk that is a window on a larger buffer', async () => {
    const buffer = new TextEncoder().encode('.....one\ntwo.....');
    expect(await linesOf([buffer.subarray(5, 12)])).toEqual(['one', 'two']);
  });

  test.each<{ what: string; bytes: number[]; expected: string[] }>([
    { what: 'bytes that are no UTF-8', bytes: [0x61, 0xff, 0x62, 0x0a], expected: ['a\uFFFDb'] },
    { what: 'a character that is cut off at a break', bytes: [0x61, 0xc3, 0x0a, 0x62], expected: ['a\uFFFD', 'b'] },
    { what: 'a character that is cut off at the end', bytes: [0x61, 0x0a, 0x62, 0xc3], expected: ['a', 'b\uFFFD'] },
    { what: 'a last line of half a character', bytes: [0x61, 0x0a, 0xc3], expected: ['a', '\uFFFD'] },
  ])('puts a replacement character for $what', async ({ bytes, expected }) => {
    expect(await linesOf([Uint8Array.from(bytes)])).toEqual(expected);
  });

  test('leaves the byte order mark at the start out', async () => {
    const bytes = Uint8Array.of(0xef, 0xbb, 0xbf, 0x61, 0x0a, 0x62);
    expect(await linesOf([bytes])).toEqual(['a', 'b']);
  });

  test('keeps two streams apart, one of them left in the middle of a character', async () => {
    const left = lines(recorder([Uint8Array.of(0x61, 0x0a, 0xc3)], 'never answers').source);
    await ask(left);
    expect(await linesOf(utf8('one\ntwo\n'))).toEqual(['one', 'two']);
  });

  test('asks the source for nothing before it is asked', async () => {
    const { source, asked } = recorder(utf8('one\n'));
    lines(source);
    await settle();
    expect(asked()).toBe(0);
  });

  test('gives a line as soon as its break is there', async () => {
    const { source } = recorder(utf8('on', 'e\ntwo\r\nth'), 'never answers');
    const stream = lines(source);
    expect([await ask(stream), await ask(stream), await ask(stream)]).toEqual([['one'], ['two'], 'still waiting']);
  });

  test('asks for a chunk only when it has no complete line left', async () => {
    const { source, asked } = recorder(utf8('one\ntwo\nth', 'ree\nfour\n'), 'is endless');
    const stream = lines(source);
    const seen: unknown[] = [];
    for (let turn = 0; turn < 4; turn++) {
      await ask(stream);
      await settle();
      seen.push(asked());
    }
    expect(seen).toEqual([1, 1, 2, 2]);
  });

  test('closes the source when a loop over the lines is left', async () => {
    const { source, closings } = recorder(utf8('one\ntwo\nthree\n'), 'is endless');
    const leave = async () => {
      for await (const line of lines(source)) if (line === 'two') break;
    };
    await outcome(leave());
    expect(closings()).toBe(1);
  });

  test('lets a loop that is left go on only when the source is closed', async () => {
    const { source, log } = recorder(utf8('one\ntwo\nthree\n'), 'is endless');
    const leave = async () => {
      for await (const line of lines(source)) if (line === 'two') break;
      log.push('the loop is left');
    };
    await outcome(leave());
    await settle();
    expect(log.at(-1)).toBe('the loop is left');
  });

  test('gives the complete lines before the error of the source, and not the incomplete one', async () => {
    const failure = new Error('the disk is gone');
    const stream = lines(recorder(utf8('one\ntw', 'o\nthr'), failure).source);
    const got = [];
    for (let turn = 0; turn < 4; turn++) got.push(await ask(stream));
    expect(got).toEqual([['one'], ['two'], failure, 'end']);
  });
});
