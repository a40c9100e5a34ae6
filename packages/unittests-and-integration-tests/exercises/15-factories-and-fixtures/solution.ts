import { type Address, openTill, type Order, type OrderLine } from '#given/15-factories-and-fixtures';
import { test as base, describe, expect } from 'vitest';

// eslint-disable-next-line no-empty-pattern -- vitest reads from here which other fixtures this one needs: none.
const test = base.extend('till', ({}, { onCleanup }) => {
  const till = openTill();
  onCleanup(() => {
    till.close();
  });
  return till;
});

// No two defaults are alike: who reads the wrong one gets another total.
const anAddress = (overrides: Partial<Address> = {}): Address => ({
  name: 'Ada Obi',
  street: '7 Any Street',
  city: 'Lagos',
  country: 'NG',
  ...overrides,
});
const aLine = (overrides: Partial<OrderLine> = {}): OrderLine => ({
  article: 'tea',
  unitCents: 300,
  quantity: 2,
  ...overrides,
});
const anOrder = (overrides: Partial<Order> = {}): Order => ({
  isMember: false,
  billTo: anAddress({ country: 'KE' }),
  shipTo: anAddress(),
  lines: [aLine()],
  couponCents: 0,
  ...overrides,
});
const abroad = anAddress({ country: 'GH' });

describe('a sale', () => {
  test.for<{ what: string; order: Order; totalCents: number }>([
    { what: 'two pieces, and a parcel at home', order: anOrder(), totalCents: 2 * 300 + 500 },
    {
      what: 'every line',
      order: anOrder({ lines: [aLine(), aLine({ unitCents: 1000, quantity: 3 })] }),
      totalCents: 2 * 300 + 3 * 1000 + 500,
    },
    { what: 'a parcel to another country', order: anOrder({ shipTo: abroad }), totalCents: 600 + 2000 },
    {
      what: 'a parcel that is paid for from home',
      order: anOrder({ shipTo: abroad, billTo: anAddress() }),
      totalCents: 600 + 2000,
    },
    { what: 'no parcel for a member', order: anOrder({ isMember: true }), totalCents: 600 },
    { what: 'a parcel to a member abroad', order: anOrder({ isMember: true, shipTo: abroad }), totalCents: 600 + 2000 },
    { what: 'less with a coupon', order: anOrder({ couponCents: 250 }), totalCents: 600 - 250 + 500 },
    { what: 'the parcel, whatever a coupon is worth', order: anOrder({ couponCents: 1000 }), totalCents: 500 },
  ])('costs $what', ({ order, totalCents }, { till }) => {
    expect(till.sell(order).totalCents).toBe(totalCents);
  });

  test('leaves the order as it is', ({ till }) => {
    const order = anOrder({ couponCents: 250 });
    till.sell(order);
    expect(order).toEqual(anOrder({ couponCents: 250 }));
  });
});

describe('the receipts of a till', () => {
  test('are numbered from 1', ({ till }) => {
    expect([till.sell(anOrder()).number, till.sell(anOrder()).number]).toEqual([1, 2]);
  });

  test('do not go on from those of another till', ({ till }) => {
    till.sell(anOrder());
    till.close();
    const next = openTill();
    const { number } = next.sell(anOrder());
    next.close();
    expect(number).toBe(1);
  });
});

test('a till that is closed sells nothing', ({ till }) => {
  till.close();
  expect(() => till.sell(anOrder())).toThrow('the till is closed');
});
