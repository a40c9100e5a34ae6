import { eventLoopOrder } from '#exercise/15-event-loop-order';
import { snippets, type Predictions, type Snippet } from '#given/15-event-loop-order';
import { describe, expect, expectTypeOf, test } from 'vitest';

type Name = keyof typeof snippets;

/** Runs a snippet in a callback of its own, until it has logged all its labels. Nothing is faked. */
function orderOf(name: Name): Promise<string[]> {
  const { labels, run }: Snippet<string> = snippets[name];
  const { promise, resolve } = Promise.withResolvers<string[]>();
  const order: string[] = [];
  setImmediate(() => {
    run((label) => {
      order.push(label);
      if (order.length === labels.length) resolve(order);
    });
  });
  return promise;
}

/** The first place at which a prediction is wrong. It names no label that was not predicted. */
function compare(prediction: readonly string[], order: readonly string[]): string {
  const wrong = prediction.findIndex((label, place) => label !== order[place]);
  if (wrong !== -1) return `number ${wrong + 1} is not: ${prediction[wrong] ?? 'nothing'}`;
  return prediction.length < order.length ? `more labels than ${prediction.length}` : 'the order in which it ran';
}

describe('eventLoopOrder', () => {
  test('lists for each snippet labels that the snippet has', () => {
    expectTypeOf(eventLoopOrder).not.toBeAny();
    expectTypeOf(eventLoopOrder).toExtend<Predictions>();
  });

  test.each(Object.keys(snippets) as Name[])('predicts in which order %s runs', async (name) => {
    const order = await orderOf(name);
    expect(compare(eventLoopOrder[name], order)).toBe('the order in which it ran');
  });
});
