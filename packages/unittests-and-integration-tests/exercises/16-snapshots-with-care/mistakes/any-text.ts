/** Your property matchers ask whether id and time are texts, and any text will do: the same id twice, a time that is hours off. Hold the clock still and expect the exact time, and compare the ids of two reports. */
import { reportStock, type StockItem } from '#given/16-snapshots-with-care';
import { expect, test } from 'vitest';

const stock: StockItem[] = [
  { name: 'rice', count: 25, minimum: 10, priceCents: 150, costCents: 95 },
  { name: 'bread', count: 4, minimum: 4, priceCents: 310, costCents: 180 },
  { name: 'eggs', count: 11, minimum: 12, priceCents: 25, costCents: 17 },
];

test('reports what is in stock', () => {
  expect(reportStock(stock)).toMatchInlineSnapshot(
    { id: expect.any(String), createdAt: expect.any(String) },
    `
    {
      "createdAt": Any<String>,
      "id": Any<String>,
      "table": "bread          4     12.40
    eggs          11      2.75
    rice          25     37.50
    total         40     52.65",
      "toOrder": [
        "eggs",
      ],
    }
  `,
  );
});
