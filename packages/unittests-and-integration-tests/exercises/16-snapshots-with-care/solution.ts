import { reportStock, type StockItem } from '#given/16-snapshots-with-care';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

// Not in the order of their names, and bread is at its minimum: what the data does not show, no snapshot sees.
const stock: StockItem[] = [
  { name: 'rice', count: 25, minimum: 10, priceCents: 150, costCents: 95 },
  { name: 'milk', count: 0, minimum: 6, priceCents: 125, costCents: 90 },
  { name: 'bread', count: 4, minimum: 4, priceCents: 310, costCents: 180 },
  { name: 'eggs', count: 11, minimum: 12, priceCents: 25, costCents: 17 },
];

beforeEach(() => {
  vi.setSystemTime('2026-11-30T16:45:10.250Z');
});
afterEach(() => {
  vi.useRealTimers();
});

test('reports what is in stock, and nothing else', () => {
  const report = reportStock(stock);
  expect({ ...report, toOrder: report.toOrder.toSorted() }).toMatchInlineSnapshot(
    { id: expect.any(String) as string },
    `
    {
      "createdAt": "2026-11-30T16:45:10.250Z",
      "id": Any<String>,
      "table": "bread          4     12.40
    eggs          11      2.75
    milk           0      0.00
    rice          25     37.50
    total         40     52.65",
      "toOrder": [
        "eggs",
        "milk",
      ],
    }
  `,
  );
});

test('gives each report an id of its own', () => {
  const [first, second] = [reportStock(stock), reportStock(stock)];
  expect(first.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(first.id).not.toBe(second.id);
});
