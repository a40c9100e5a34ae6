import { PassThrough } from 'node:stream';
import { emitKeypressEvents } from 'node:readline';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { KeyGatherer, typingMs } from '../src/watch/key-gatherer.ts';

/** What a sitting is told when these bytes come from a terminal, each chunk so many milliseconds after the one before. */
async function told(chunks: readonly string[], gapMs = 0): Promise<string[]> {
  const seen: string[] = [];
  const gatherer = new KeyGatherer({
    onKey: (key) => seen.push(key),
    onText: () => seen.push('text'),
  });
  const stdin = new PassThrough();
  emitKeypressEvents(stdin);
  stdin.on('keypress', (text, key) => {
    gatherer.take(text as string | undefined, key as { name: string });
  });
  for (const chunk of chunks) {
    stdin.write(chunk);
    await vi.advanceTimersByTimeAsync(gapMs);
  }
  await vi.advanceTimersByTimeAsync(2000);
  return seen;
}

describe('KeyGatherer', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test.each([
    ['h', ['h']],
    ['H', ['h']],
    ['?', ['?']],
    ['1', ['1']],
    ['\r', ['return']],
    ['р', ['р']],
    ['\u001br', ['alt+r']],
    ['\u001b[A', ['up']],
    ['\u001a', ['ctrl+z']],
    ['\u0003', ['ctrl+c']],
  ])('takes %j for a key', async (bytes, keys) => {
    expect(await told([bytes])).toEqual(keys);
  });

  test.each(['try', 'n\r', 'const n = 1;\nreturn r;\n', 'ry', 'привет', '你好', '\u001b[200~n\u001b[201~'])(
    'takes %j in one piece for text',
    async (bytes) => {
      expect(await told([bytes])).toEqual(['text']);
    },
  );

  test('takes for text what is typed as one types words', async () => {
    expect(await told('nothing'.split(''), typingMs - 1)).toEqual(['text']);
  });

  test('takes for keys what is pressed one after the other', async () => {
    expect(await told(['h', 'h', 'm'], typingMs)).toEqual(['h', 'h', 'm']);
  });

  test('counts once a key that is held down', async () => {
    expect(await told(['n', 'n', 'n', 'n'], 30)).toEqual(['n']);
  });

  test('does not wait with ctrl+c, and forgets what came before it', async () => {
    expect(await told(['n\u0003'])).toEqual(['ctrl+c']);
  });

  test('takes a paste in several pieces for one text, whatever is in it', async () => {
    expect(await told(['\u001b[200~n', '\u0003', 'r', 'y\u001b[201~'], 500)).toEqual(['text']);
  });

  test('hears keys again after a paste whose end is lost', async () => {
    expect(await told(['\u001b[200~nr', 'h'], 1500)).toEqual(['text', 'h']);
  });
});
