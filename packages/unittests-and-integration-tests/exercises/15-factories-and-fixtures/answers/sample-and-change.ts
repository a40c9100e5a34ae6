/** One sample in JSON; each test parses it anew and changes what it likes. Each test opens its till by itself, in one function that closes it. */
import assert from 'node:assert/strict';
import { openTill, type Order, type Receipt } from '#given/15-factories-and-fixtures';
import { test } from 'vitest';

type Changeable<T> = { -readonly [K in keyof T]: T[K] extends object ? Changeable<T[K]> : T[K] };

const sample = `{
  "isMember": true,
  "billTo": { "name": "B", "street": "B", "city": "Nairobi", "country": "KE" },
  "shipTo": { "name": "S", "street": "S", "city": "Abuja", "country": "NG" },
  "lines": [{ "article": "A", "unitCents": 7, "quantity": 11 }, { "article": "B", "unitCents": 13, "quantity": 2 }],
  "couponCents": 1
}`;

function sellOne(change: (order: Changeable<Order>) => void): Receipt {
  const order = JSON.parse(sample) as Changeable<Order>;
  change(order);
  const before = JSON.stringify(order);
  const till = openTill();
  try {
    const receipt = till.sell(order);
    assert.equal(JSON.stringify(order), before);
    assert.equal(receipt.number, 1);
    return receipt;
  } finally {
    till.close();
    assert.throws(() => till.sell(order), /closed/);
  }
}

test.for<[string, number, (order: Changeable<Order>) => void]>([
  ['the sample', 102, () => undefined],
  ['no member', 602, (order) => (order.isMember = false)],
  ['abroad', 2102, (order) => (order.shipTo.country = 'KE')],
  ['a coupon for all', 2000, (order) => Object.assign(order, { couponCents: 104, shipTo: order.billTo })],
])('%s costs %i', ([, totalCents, change]) => {
  assert.equal(sellOne(change).totalCents, totalCents);
});
