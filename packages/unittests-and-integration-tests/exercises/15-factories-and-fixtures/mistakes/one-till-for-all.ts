/** All your tests share one till, which is closed at the very end. So nobody sees how a new till begins, and nobody sees a closed one. Open one for each test, in a fixture that closes it. */
import { type Address, openTill, type Order, type Till } from '#given/15-factories-and-fixtures';
import { afterAll, beforeAll, expect, test } from 'vitest';

let till: Till;

beforeAll(() => {
  till = openTill();
});
afterAll(() => {
  till.close();
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
])('costs $totalCents', ({ order, totalCents }) => {
  const copy = structuredClone(order);
  expect(till.sell(order).totalCents).toBe(totalCents);
  expect(order).toEqual(copy);
});

test('numbers its receipts', () => {
  const first = till.sell(anOrder());
  const second = till.sell(anOrder());
  expect(second.number - first.number).toBe(1);
});
