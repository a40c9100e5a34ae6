import type { Answer } from '@backend-ts/judge/answer';
import type { Verdict } from '@backend-ts/judge/core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CheckLoop } from '../src/watch/check-loop.ts';
import { failed, passed } from './test-course.ts';

/** An answer in memory, and a judge that decides when it is done. */
function bench(knownHash: string | null = null) {
  const file: { text: string | null } = { text: 'first' };
  const waiting: ((verdict: Verdict) => void)[] = [];
  const seen: string[] = [];
  const loop = new CheckLoop({
    knownHash,
    // The text is its own hash here.
    read: (): Answer =>
      file.text === null
        ? { text: null, sha256: null, verdict: { kind: 'not-started', durationMs: 0 } }
        : { text: file.text, sha256: file.text },
    isEmpty: () => file.text === '',
    judge: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
      }),
    onChecking: () => {
      seen.push(`checking ${file.text ?? 'nothing'}`);
    },
    onVerdict: (verdict, hash) => {
      if (hash === 'breaks') throw new Error('no screen');
      seen.push(`${verdict.kind} ${hash ?? 'nothing'}`);
    },
    onFailure: (error) => {
      seen.push(String(error));
    },
  });
  return {
    loop,
    seen,
    waiting,
    save(text: string | null): void {
      file.text = text;
      loop.changed();
    },
    async settle(): Promise<void> {
      await vi.advanceTimersByTimeAsync(10);
    },
    async answer(verdict: Verdict): Promise<void> {
      waiting.shift()?.(verdict);
      await vi.advanceTimersByTimeAsync(0);
    },
  };
}

describe('CheckLoop', () => {
  test('tells what went wrong on the way, and judges the next save', async () => {
    const { loop, seen, save, settle, answer } = bench('first');
    save('breaks');
    await settle();
    await answer(passed);
    expect(seen).toEqual(['checking breaks', 'Error: no screen']);
    save('second');
    await settle();
    await answer(failed);
    expect(seen.slice(2)).toEqual(['checking second', 'failed second']);
    loop.stop();
  });

  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('judges a save, and says at once that it does', async () => {
    const { seen, save, settle, answer } = bench();
    save('one');
    await settle();
    expect(seen).toEqual(['checking one']);
    await answer(passed);
    expect(seen).toEqual(['checking one', 'passed one']);
  });

  test('takes several events of one save as one', async () => {
    const { seen, save, settle, answer, waiting } = bench();
    save('one');
    save('one');
    await settle();
    await answer(passed);
    save('one');
    await settle();
    expect(waiting).toHaveLength(0);
    expect(seen).toEqual(['checking one', 'passed one']);
  });

  test('judges again when a save comes during judging, and never two at once', async () => {
    const { seen, save, settle, answer, waiting } = bench();
    save('one');
    await settle();
    save('two');
    await settle();
    expect(waiting).toHaveLength(1);
    await answer(failed);
    expect(waiting).toHaveLength(1);
    await answer(passed);
    expect(seen).toEqual(['checking one', 'checking two', 'passed two']);
  });

  test('notices a change during judging for which no event came', async () => {
    const { seen, save, settle, answer, loop } = bench();
    save('one');
    await settle();
    loop.again();
    await answer(failed);
    await answer(passed);
    expect(seen).toEqual(['checking one', 'failed one', 'checking one', 'passed one']);
  });

  test('ignores content that was there before, until asked', async () => {
    const { seen, save, settle, answer, loop } = bench('stub');
    save('stub');
    await settle();
    expect(seen).toEqual([]);
    loop.again();
    await answer(failed);
    expect(seen).toEqual(['checking stub', 'failed stub']);
  });

  test('waits for an editor that empties the file before it writes', async () => {
    const { seen, save, settle, answer } = bench();
    save('');
    await settle();
    save('whole');
    await vi.advanceTimersByTimeAsync(40);
    await answer(passed);
    expect(seen).toEqual(['checking whole', 'passed whole']);
  });

  test('judges a file that stays empty, and one that goes away', async () => {
    const { seen, save, settle, answer } = bench('stub');
    save('');
    await vi.advanceTimersByTimeAsync(50);
    await answer(failed);
    save(null);
    await settle();
    await answer({ kind: 'not-started', durationMs: 0 });
    expect(seen).toEqual(['checking ', 'failed ', 'checking nothing', 'not-started nothing']);
  });

  test('drops the verdict that comes after the end', async () => {
    const { seen, save, settle, answer, loop } = bench();
    save('one');
    await settle();
    loop.stop();
    await answer(passed);
    save('two');
    await settle();
    expect(seen).toEqual(['checking one']);
  });
});
