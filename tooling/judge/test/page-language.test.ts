import { afterEach, describe, expect, test } from 'vitest';
import { collectAsNode } from '../src/page/language.ts';

const own = Object.getOwnPropertyDescriptor(Array, 'fromAsync') ?? expect.unreachable();

function replaceFromAsync(value: unknown): void {
  Object.defineProperty(Array, 'fromAsync', { ...own, value });
}

/** Collects as the standard says: a source that fails is closed already. */
async function standardFromAsync(items: AsyncIterable<unknown>): Promise<unknown[]> {
  const iterator = items[Symbol.asyncIterator]();
  const values: unknown[] = [];
  for (let result = await iterator.next(); result.done !== true; result = await iterator.next())
    values.push(result.value);
  return values;
}

/** A source of 1, which then ends or fails. */
function sourceOf({ fails }: { fails: boolean }) {
  let asked = 0;
  const source = {
    closings: 0,
    [Symbol.asyncIterator]: () => ({
      next: () => {
        asked++;
        if (asked === 1) return Promise.resolve({ done: false, value: 1 });
        return fails ? Promise.reject(new Error('broken')) : Promise.resolve({ done: true, value: undefined });
      },
      return: () => {
        source.closings++;
        return Promise.resolve({ done: true, value: undefined });
      },
    }),
  };
  return source;
}

describe('collectAsNode()', () => {
  afterEach(() => {
    Object.defineProperty(Array, 'fromAsync', own);
  });

  test('leaves the collecting of this engine as it is', async () => {
    await collectAsNode();
    expect(Array.fromAsync).toBe(own.value);
  });

  test('closes what has failed, once, where the engine does not', async () => {
    replaceFromAsync(standardFromAsync);
    await collectAsNode();
    const source = sourceOf({ fails: true });
    await expect(Array.fromAsync(source)).rejects.toThrow('broken');
    expect(source.closings).toBe(1);
  });

  test('leaves alone what has ended', async () => {
    replaceFromAsync(standardFromAsync);
    await collectAsNode();
    const source = sourceOf({ fails: false });
    expect(await Array.fromAsync(source)).toEqual([1]);
    expect(source.closings).toBe(0);
  });

  test('does nothing in a browser that cannot collect', async () => {
    replaceFromAsync(undefined);
    await collectAsNode();
    expect(Array.fromAsync).toBe(undefined);
  });
});
