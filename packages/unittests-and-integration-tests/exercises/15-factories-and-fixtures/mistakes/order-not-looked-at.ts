/** Your builder makes a new order for each sale, and nobody looks at it afterwards. A till that spoils what it is handed passes. Compare an order with what it was before its sale. */
import { type Address, openTill, type Order } from '#given/15-factories-and-fixtures';
import { expect, test as base } from 'vitest';

const test = base.extend('till', ({ onTestFinished }) => {
  const till = openTill();
  onTestFinished(till.close);
  return till;
});

const anAddress = (country: string): Address => ({
  name: 'Ada Obi',
  street: '7 Any Street',
  city: 'Any city',
  country,
});
const anOrder = (overrides: Partial<Order> = {}): Order => ({
  isMember: false,
  billTo: anAddress('KE'),
  shipTo: anAddress('NG'),
  lines: [{ article: 'tea', unitCents: 300, quantity: 2 }],
  couponCents: 0,
  ...overrides,
});

test.for([
  { order: anOrder(), totalCents: 1100 },
  { order: anOrder({ isMember: true }), totalCents: 600 },
  { order: anOrder({ isMember: true, shipTo: anAddress('GH') }), totalCents: 2600 },
  { order: anOrder({ couponCents: 700 }), totalCents: 500 },
])('costs $totalCents', ({ order, totalCents }, { till }) => {
  expect(till.sell(order)).toEqual({ number: 1, totalCents });
});

test('sells nothing when it is closed', ({ till }) => {
  till.close();
  expect(() => till.sell(anOrder())).toThrow();
});
