import { describe, expect, test } from 'vitest';
import { createRuns, type Runs } from '../src/element/runs.ts';

/** An answer whose runs end when the test says so. */
function judged(): { runs: Runs; log: string[]; type: (text: string) => void; end: (error?: Error) => Promise<void> } {
  const log: string[] = [];
  let text = 'first';
  let ends = Promise.withResolvers<string>();
  const runs = createRuns({
    text: () => text,
    judge(judging) {
      log.push(`judges ${judging}`);
      ends = Promise.withResolvers();
      return ends.promise.then(() => `verdict of ${judging}`);
    },
    onRunning: (isRunning) => log.push(isRunning ? 'begins' : 'ends'),
    onQueued: () => log.push('queued'),
    onVerdict: (verdict, about, isLast) => log.push(`${verdict}, ${about}${isLast ? '' : ', another follows'}`),
  });
  return {
    runs,
    log,
    type(next) {
      text = next;
    },
    async end(error) {
      if (error) ends.reject(error);
      else ends.resolve('');
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

describe('createRuns()', () => {
  test('judges the text of now, and says which text a verdict is about', async () => {
    const { runs, log, type, end } = judged();
    const run = runs.run();
    type('second');
    await end();
    await run;
    expect(log).toEqual(['begins', 'judges first', 'verdict of first, first', 'ends']);
  });

  test('remembers a run that is asked for during a run, and does it with the newest text', async () => {
    const { runs, log, type, end } = judged();
    const run = runs.run();
    type('second');
    await runs.run();
    type('third');
    await end();
    expect(log.slice(2)).toEqual(['queued', 'verdict of first, first, another follows', 'judges third']);
    await end();
    await run;
    expect(log.slice(5)).toEqual(['verdict of third, third', 'ends']);
  });

  test('judges a text once, however often one asks', async () => {
    const { runs, log, type, end } = judged();
    const run = runs.run();
    await runs.run();
    type('second');
    await runs.run();
    type('first');
    await end();
    await run;
    expect(log).toEqual(['begins', 'judges first', 'queued', 'verdict of first, first', 'ends']);
  });

  test('can run again after the judge has failed', async () => {
    const { runs, log, end } = judged();
    const run = runs.run();
    const failed = expect(run).rejects.toThrow('lost');
    await end(new Error('lost'));
    await failed;
    const next = runs.run();
    await end();
    await next;
    expect(log).toEqual([
      'begins',
      'judges first',
      'ends',
      'begins',
      'judges first',
      'verdict of first, first',
      'ends',
    ]);
  });
});
