import { type Address, openTill, type Order } from '#given/15-factories-and-fixtures';
import { expect, test } from 'vitest';

/** Builds an order in which everything is filled in, and from which a test changes what it is about. */
function anOrder(overrides: Partial<Order> = {}): Order {
  const address: Address = { name: 'Any name', street: '1 Any Street', city: 'Any city', country: 'NG' };
  return { isMember: false, billTo: address, shipTo: address, lines: [], couponCents: 0, ...overrides };
}

// TODO: a fixture that opens a till for each test and closes it afterwards, and better defaults for the order.
test('costs 500 cents to ship a parcel at home', () => {
  const till = openTill();
  const receipt = till.sell(anOrder({ lines: [{ article: 'tea', unitCents: 300, quantity: 2 }] }));
  expect(receipt.totalCents).toBe('Not written yet: the tests');
});
