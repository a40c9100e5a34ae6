/** A builder with a method for each thing that matters, and a till that hooks open and close. */
import { openTill, type Order, type Till } from '#given/15-factories-and-fixtures';
import { afterEach, beforeEach, expect, it } from 'vitest';

class OrderBuilder {
  #order: Order;

  constructor() {
    const home = { name: 'N', street: 'S', city: 'C', country: 'NG' };
    const line = { article: 'A', unitCents: 1, quantity: 1 };
    this.#order = { isMember: false, billTo: home, shipTo: home, lines: [line], couponCents: 0 };
  }

  byMember(): this {
    return this.#with({ isMember: true });
  }

  to(country: string): this {
    return this.#with({ shipTo: { ...this.#order.shipTo, country } });
  }

  pieces(quantity: number): this {
    return this.#with({ lines: [{ article: 'A', unitCents: 10, quantity }] });
  }

  withCoupon(couponCents: number): this {
    return this.#with({ couponCents });
  }

  build(): Order {
    return this.#order;
  }

  #with(change: Partial<Order>): this {
    this.#order = { ...this.#order, ...change };
    return this;
  }
}

let till: Till;

beforeEach(() => {
  till = openTill();
});
afterEach(() => {
  till.close();
});

it('adds a parcel to the goods', () => {
  const totals = [
    new OrderBuilder().pieces(3),
    new OrderBuilder().to('FR'),
    new OrderBuilder().byMember(),
    new OrderBuilder().byMember().to('FR'),
  ].map((builder) => till.sell(builder.build()).totalCents);
  expect(totals).toStrictEqual([530, 2001, 1, 2001]);
});

it('takes a coupon again and again, and for goods alone', () => {
  const order = new OrderBuilder().pieces(5).withCoupon(60).build();
  expect(till.sell(order)).toStrictEqual({ number: 1, totalCents: 500 });
  const cheaper = new OrderBuilder().pieces(5).withCoupon(20).build();
  expect(till.sell(cheaper)).toStrictEqual({ number: 2, totalCents: 530 });
  expect(till.sell(cheaper)).toStrictEqual({ number: 3, totalCents: 530 });
});

it('begins anew', () => {
  expect(till.sell(new OrderBuilder().build()).number).toBe(1);
});

it('stays closed', () => {
  till.close();
  expect(() => till.sell(new OrderBuilder().build())).toThrow(Error);
});
