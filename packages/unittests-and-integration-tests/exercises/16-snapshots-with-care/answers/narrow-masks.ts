/** The report becomes text, in which exactly the id and the time give way to words, after both have been checked by themselves. */
import { reportStock, type StockItem } from '#given/16-snapshots-with-care';
import { expect, test, vi } from 'vitest';

const item = (name: string, count: number, changes: Partial<StockItem> = {}): StockItem => ({
  name,
  count,
  minimum: 5,
  priceCents: 1999,
  costCents: 1234,
  ...changes,
});

test('a report as JSON', ({ onTestFinished }) => {
  onTestFinished(() => void vi.useRealTimers());
  vi.setSystemTime(1_900_000_000_001);
  const report = reportStock([item('tea', 6), item('nuts', 5), item('figs', 4, { priceCents: 3 })]);
  const text = JSON.stringify(report, null, 1)
    .replace(report.id, 'the id')
    .replace(new Date(1_900_000_000_001).toISOString(), 'the time')
    .replaceAll('\\n', '\n');
  expect(text).toMatchInlineSnapshot(`
    "{
     "id": "the id",
     "createdAt": "the time",
     "table": "figs           4      0.12
    nuts           5     99.95
    tea            6    119.94
    total         15    220.01",
     "toOrder": [
      "figs"
     ]
    }"
  `);
  const ids = Array.from({ length: 3 }, () => reportStock([]).id);
  expect(new Set([...ids, report.id]).size).toBe(4);
});
