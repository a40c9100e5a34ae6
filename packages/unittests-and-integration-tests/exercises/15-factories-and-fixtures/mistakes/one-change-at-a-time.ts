/** Each of your orders differs from the default in one field. But some rules are about two: a member abroad, a coupon and the price of the goods. Override both, and let the coupon be worth more than the goods. */
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
  { order: anOrder({ shipTo: anAddress('GH') }), totalCents: 2600 },
  { order: anOrder({ isMember: true }), totalCents: 600 },
  { order: anOrder({ couponCents: 50 }), totalCents: 1050 },
])('costs $totalCents', ({ order, totalCents }, { till }) => {
  const copy = structuredClone(order);
  expect(till.sell(order)).toEqual({ number: 1, totalCents });
  expect(order).toEqual(copy);
});

test('sells nothing when it is closed', ({ till }) => {
  till.close();
  expect(() => till.sell(anOrder())).toThrow();
});
