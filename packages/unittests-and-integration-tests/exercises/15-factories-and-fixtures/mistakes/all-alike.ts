/** The defaults of your builder are alike: the parcel goes to the one who pays, and there is one piece of the article. So a till that reads the wrong field, or none, comes to the same total. Choose defaults that differ, or override each of them once. */
import { openTill, type Order } from '#given/15-factories-and-fixtures';
import { expect, test as base } from 'vitest';

const test = base.extend('till', ({ onTestFinished }) => {
  const till = openTill();
  onTestFinished(till.close);
  return till;
});

const address = { name: 'Ada Obi', street: '7 Any Street', city: 'Lagos', country: 'NG' };
const abroad = { ...address, country: 'GH' };
const anOrder = (overrides: Partial<Order> = {}): Order => ({
  isMember: false,
  billTo: address,
  shipTo: address,
  lines: [{ article: 'tea', unitCents: 300, quantity: 1 }],
  couponCents: 0,
  ...overrides,
});

test.for([
  { order: anOrder(), totalCents: 800 },
  { order: anOrder({ billTo: abroad, shipTo: abroad }), totalCents: 2300 },
  { order: anOrder({ isMember: true }), totalCents: 300 },
  { order: anOrder({ isMember: true, billTo: abroad, shipTo: abroad }), totalCents: 2300 },
  { order: anOrder({ couponCents: 400 }), totalCents: 500 },
])('costs $totalCents', ({ order, totalCents }, { till }) => {
  const copy = structuredClone(order);
  expect(till.sell(order)).toEqual({ number: 1, totalCents });
  expect(order).toEqual(copy);
});

test('sells nothing when it is closed', ({ till }) => {
  till.close();
  expect(() => till.sell(anOrder())).toThrow();
});
