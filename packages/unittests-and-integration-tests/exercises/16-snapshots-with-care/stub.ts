import { reportStock, type StockItem } from '#given/16-snapshots-with-care';
import { expect, test } from 'vitest';

const stock: StockItem[] = [{ name: 'rice', count: 25, minimum: 10, priceCents: 150, costCents: 95 }];

test('reports the stock', () => {
  // TODO: compare the whole report, but not with an id, a time or an order that is another one in every run.
  expect(reportStock(stock).table).toMatchInlineSnapshot(`Not written yet: the tests`);
});
