/** The snapshot is complete, and the stock in it too tame: it comes in the order of its names, and every count is far from its minimum. A snapshot sees no more than its data shows. Choose items that could go wrong. */
import { reportStock, type StockItem } from '#given/16-snapshots-with-care';
import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.useRealTimers();
});

const stock: StockItem[] = [
  { name: 'bread', count: 40, minimum: 4, priceCents: 310, costCents: 180 },
  { name: 'eggs', count: 1, minimum: 12, priceCents: 25, costCents: 17 },
  { name: 'rice', count: 25, minimum: 10, priceCents: 150, costCents: 95 },
];

test('reports what is in stock', () => {
  vi.setSystemTime('2026-11-30T16:45:10.250Z');
  expect(reportStock(stock)).toMatchInlineSnapshot(
    { id: expect.any(String) },
    `
    {
      "createdAt": "2026-11-30T16:45:10.250Z",
      "id": Any<String>,
      "table": "bread         40    124.00
    eggs           1      0.25
    rice          25     37.50
    total         66    161.75",
      "toOrder": [
        "eggs",
      ],
    }
  `,
  );
});

test('gives each report an id of its own', () => {
  expect(reportStock([]).id).not.toBe(reportStock([]).id);
});
