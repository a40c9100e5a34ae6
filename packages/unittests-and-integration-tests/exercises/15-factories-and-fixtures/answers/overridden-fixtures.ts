/** Also the order is a fixture, which a `describe` overrides; the fixtures are written with `use`. Nothing can change an order: it is frozen. */
import { openTill, type Order, type Till } from '#given/15-factories-and-fixtures';
import { describe, expect, test as base } from 'vitest';

interface World {
  changes: Partial<Order>;
  order: Order;
  till: Till;
}

const lagos = { name: 'Ada Obi', street: '7 Any Street', city: 'Lagos', country: 'NG' };
const accra = { name: 'Efua Sam', street: '1 Any Road', city: 'Accra', country: 'GH' };

const test = base.extend<World>({
  changes: {},
  order: async ({ changes }, use) => {
    const lines = [{ article: 'tea', unitCents: 20, quantity: 4 }];
    await use(
      Object.freeze({
        isMember: false,
        billTo: accra,
        shipTo: lagos,
        lines,
        couponCents: 30,
        ...changes,
      } satisfies Order),
    );
  },
  // eslint-disable-next-line no-empty-pattern -- vitest reads from here which other fixtures this one needs: none.
  till: async ({}, use) => {
    const till = openTill();
    await use(till);
    till.close();
  },
});

test('an order', ({ till, order }) => {
  expect(till.sell(order)).toEqual({ number: 1, totalCents: 550 });
});

test('another one', ({ till, order }) => {
  expect(till.sell(order)).toEqual({ number: 1, totalCents: 550 });
  till.close();
  expect(() => till.sell(order)).toThrow();
});

describe('with a coupon for more than the goods', () => {
  test.override('changes', { couponCents: 100 });

  test('costs the parcel', ({ till, order }) => {
    expect(till.sell(order).totalCents).toBe(500);
  });
});

describe.for([true, false])('abroad, member: %o', (isMember) => {
  test.override('changes', { isMember, shipTo: accra });

  test('costs the same', ({ till, order }) => {
    expect(till.sell(order).totalCents).toBe(2050);
  });
});
