import { describe, expect, test } from 'vitest';
import { inLanes, startInLanes } from '../src/index.ts';

/** Work that the test ends by name. */
function held(...names: string[]) {
  const started: string[] = [];
  const ends = new Map(names.map((name) => [name, Promise.withResolvers<string>()]));
  const end = async (name: string): Promise<void> => {
    ends.get(name)?.resolve(name.toUpperCase());
    await new Promise((resolve) => setImmediate(resolve));
  };
  const work = (name: string): Promise<string> => {
    started.push(name);
    return ends.get(name)?.promise ?? Promise.reject(new Error(`Nobody holds ${name}`));
  };
  return { started, end, work };
}

describe('startInLanes()', () => {
  test('has as many items under way as there are lanes, and starts them in their order', async () => {
    const { started, end, work } = held('a', 'b', 'c', 'd');
    void startInLanes(['a', 'b', 'c', 'd'], 2, work);
    expect(started).toEqual(['a', 'b']);
    await end('b');
    expect(started).toEqual(['a', 'b', 'c']);
    await end('a');
    expect(started).toEqual(['a', 'b', 'c', 'd']);
  });

  test('gives each result in its place as soon as it is there', async () => {
    const { end, work } = held('a', 'b');
    const [a, b] = startInLanes(['a', 'b'], 2, work);
    await end('b');
    expect(await Promise.race([a, b])).toBe('B');
    await end('a');
    expect(await a).toBe('A');
  });

  test('goes on with the other items after a failure', async () => {
    const { started, work } = held('b');
    const [a] = startInLanes(['a', 'b'], 1, work);
    await expect(a).rejects.toThrow('Nobody holds a');
    await new Promise((resolve) => setImmediate(resolve));
    expect(started).toEqual(['a', 'b']);
  });
});

describe('inLanes()', () => {
  test('keeps the order, and no more than the given number under way', async () => {
    let underway = 0;
    let most = 0;
    const results = await inLanes([1, 2, 3, 4, 5], 2, async (n) => {
      most = Math.max(most, ++underway);
      for (let turn = 0; turn < 6 - n; turn++) await Promise.resolve();
      underway--;
      return n * 10;
    });
    expect(results).toEqual([10, 20, 30, 40, 50]);
    expect(most).toBe(2);
  });

  test('rejects with the first failure', async () => {
    await expect(inLanes([1, 2], 2, (n) => Promise.reject(new Error(`no ${n}`)))).rejects.toThrow('no 1');
  });
});
