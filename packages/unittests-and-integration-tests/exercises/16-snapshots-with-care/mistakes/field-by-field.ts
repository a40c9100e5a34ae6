/** You look at each field that you know of, and a report with one field more passes. Here the snapshot of a whole object is at its best: it also sees what nobody thought of. Compare the report as one. */
import { reportStock, type StockItem } from '#given/16-snapshots-with-care';
import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.useRealTimers();
});

const stock: StockItem[] = [
  { name: 'rice', count: 25, minimum: 10, priceCents: 150, costCents: 95 },
  { name: 'bread', count: 4, minimum: 4, priceCents: 310, costCents: 180 },
  { name: 'eggs', count: 11, minimum: 12, priceCents: 25, costCents: 17 },
];

test('reports what is in stock', () => {
  vi.setSystemTime('2026-11-30T16:45:10.250Z');
  const { id, createdAt, table, toOrder } = reportStock(stock);
  expect(id).not.toBe(reportStock(stock).id);
  expect(createdAt).toBe('2026-11-30T16:45:10.250Z');
  expect(toOrder).toEqual(['eggs']);
  expect(table).toMatchInlineSnapshot(`
    "bread          4     12.40
    eggs          11      2.75
    rice          25     37.50
    total         40     52.65"
  `);
});
