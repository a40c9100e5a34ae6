import { groupBy } from '#exercise/18-generic-constraints';
import { describe, expect, expectTypeOf, test } from 'vitest';

interface Order {
  id: number;
  customerId: number;
  status: 'open' | 'paid';
  coupon?: string;
}

interface Day {
  name: string;
  isFree: boolean;
}

const tea: Order = { id: 1, customerId: 7, status: 'open', coupon: 'SPRING' };
const salt: Order = { id: 2, customerId: 7, status: 'paid' };
const rice: Order = { id: 3, customerId: 0, status: 'open' };

describe('groupBy()', () => {
  test('knows the type of the field that the key names', () => {
    const orders: Order[] = [tea, salt];
    const byStatus = groupBy(orders, 'status');
    const byCustomer = groupBy(orders, 'customerId');
    expectTypeOf(byStatus).toEqualTypeOf<Map<'open' | 'paid', Order[]>>();
    expectTypeOf(byCustomer).toEqualTypeOf<Map<number, Order[]>>();
  });

  test('knows that a field may be missing', () => {
    const orders: Order[] = [tea, salt];
    const byCoupon = groupBy(orders, 'coupon');
    expectTypeOf(byCoupon).toEqualTypeOf<Map<string | undefined, Order[]>>();
  });

  test('takes a list that is readonly', () => {
    const days: readonly Day[] = [{ name: 'Sunday', isFree: true }];
    const byFree = groupBy(days, 'isFree');
    expectTypeOf(byFree).toEqualTypeOf<Map<boolean, Day[]>>();
  });

  test('takes a key that is a symbol or a number', () => {
    const origin = Symbol('origin');
    const rows = [{ [origin]: 'Assam', 0: 4 }];
    const byOrigin = groupBy(rows, origin);
    const byPlace = groupBy(rows, 0);
    expectTypeOf(byOrigin.keys().toArray()).toEqualTypeOf<string[]>();
    expectTypeOf(byPlace.keys().toArray()).toEqualTypeOf<number[]>();
    expect([...byOrigin.keys(), ...byPlace.keys()]).toEqual(['Assam', 4]);
  });

  test('refuses a key that the records do not have', () => {
    const name: string = 'status';
    const forbidden = () => [
      // @ts-expect-error An order has no colour.
      groupBy([tea], 'colour'),
      // @ts-expect-error An order has a status, not a Status.
      groupBy([tea], 'Status'),
      // @ts-expect-error This text may be anything.
      groupBy([tea], name),
      // @ts-expect-error An order has no field 0.
      groupBy([tea], 0),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('lets nobody ask for a value that the field cannot hold', () => {
    const forbidden = () => [
      // @ts-expect-error There is no such status.
      groupBy([tea], 'status').get('lost'),
      // @ts-expect-error The id of a customer is a number.
      groupBy([tea], 'customerId').get(true),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('refuses to be called without a list or without a key', () => {
    const forbidden = () => [
      // @ts-expect-error The key is missing.
      groupBy([tea]),
      // @ts-expect-error The key may be missing.
      groupBy([tea], undefined),
      // @ts-expect-error One order is no list of orders.
      groupBy(tea, 'status'),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('returns a map from each value to its records', () => {
    const groups = groupBy([tea, salt, rice], 'status');
    expect(groups).toBeInstanceOf(Map);
    expect(groups.get('open')).toEqual([tea, rice]);
    expect(groups.get('paid')).toEqual([salt]);
  });

  test('groups by a field that holds numbers', () => {
    expect(groupBy([tea, salt], 'customerId').get(7)).toEqual([tea, salt]);
  });

  test('groups by 0 as by any other number', () => {
    expect(groupBy([tea, salt, rice], 'customerId').get(0)).toEqual([rice]);
  });

  test('keeps the values in the order in which they are found first', () => {
    expect([...groupBy([salt, rice, tea], 'customerId').keys()]).toEqual([7, 0]);
    expect([...groupBy([tea, salt, rice], 'id').keys()]).toEqual([1, 2, 3]);
    expect([...groupBy([rice, tea, salt], 'id').keys()]).toEqual([3, 1, 2]);
  });

  test('puts the records without the field under undefined', () => {
    const groups = groupBy([tea, salt, rice], 'coupon');
    expect(groups.get('SPRING')).toEqual([tea]);
    expect(groups.get(undefined)).toEqual([salt, rice]);
  });

  test('tells values apart that only look alike', () => {
    const rows: { ref: number | string | boolean | null }[] = [{ ref: 1 }, { ref: '1' }, { ref: true }, { ref: null }];
    expect([...groupBy(rows, 'ref').keys()]).toEqual([1, '1', true, null]);
  });

  test.each([
    { what: 'NaN', values: [Number.NaN, Number.NaN] },
    { what: '0 and -0', values: [0, -0] },
  ])('puts $what into one group', ({ values }) => {
    const rows = values.map((ref) => ({ ref }));
    expect([...groupBy(rows, 'ref').values()]).toEqual([rows]);
  });

  test.each([
    { what: 'dates', values: [new Date(0), new Date(0)] },
    { what: 'lists', values: [['a'], ['a']] },
    { what: 'values', values: [null, undefined] },
    { what: 'texts', values: ['a', 'A', ' a', ''] },
  ])('gives each of the $what a group of its own', ({ values }) => {
    const rows: { ref: unknown }[] = values.map((ref) => ({ ref }));
    expect([...groupBy(rows, 'ref').keys()]).toEqual(values);
  });

  test('groups by texts that every object knows as keys', () => {
    const rows = [{ name: 'constructor' }, { name: '__proto__' }];
    expect([...groupBy(rows, 'name').keys()]).toEqual(['constructor', '__proto__']);
  });

  test('puts the records themselves into the groups', () => {
    expect(groupBy([tea, salt], 'status').get('paid')?.[0]).toBe(salt);
  });

  test('gives an empty map for an empty list', () => {
    const none: Order[] = [];
    expect(groupBy(none, 'status').size).toBe(0);
  });

  test('does not change the list', () => {
    const orders = [salt, tea, rice];
    groupBy(orders, 'id');
    expect(orders).toEqual([salt, tea, rice]);
  });

  test('does not change the records', () => {
    const order = { ...tea };
    groupBy([order], 'status');
    expect(order).toEqual(tea);
  });
});
