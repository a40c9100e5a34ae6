import { orderPath, toOrderId, toUserId, type OrderId, type UserId } from '#exercise/21-branded-types';
import { describe, expect, expectTypeOf, test } from 'vitest';

describe('UserId and OrderId', () => {
  test('are what toUserId() and toOrderId() return', () => {
    expectTypeOf(toUserId).returns.toEqualTypeOf<UserId>();
    expectTypeOf(toOrderId).returns.toEqualTypeOf<OrderId>();
  });

  test('refuse a plain text, also one that looks right', () => {
    const forbidden = (text: string) => {
      // @ts-expect-error Nobody checked this text.
      const user: UserId = text;
      // @ts-expect-error Nobody checked this text.
      const order: OrderId = text;
      // @ts-expect-error A literal is a text that nobody checked.
      const knownUser: UserId = 'u42';
      // @ts-expect-error A literal is a text that nobody checked.
      const knownOrder: OrderId = 'o7';
      return [user, order, knownUser, knownOrder];
    };
    expect(forbidden).toBeTypeOf('function');
  });

  test('refuse each other', () => {
    const forbidden = (user: UserId, order: OrderId) => {
      // @ts-expect-error The id of an order is not the id of a user.
      const first: UserId = order;
      // @ts-expect-error The id of a user is not the id of an order.
      const second: OrderId = user;
      return [first, second];
    };
    expect(forbidden).toBeTypeOf('function');
  });

  test('fit where a text is asked for', () => {
    const user = toUserId('u42');
    const order = toOrderId('o7');
    expectTypeOf(user).toExtend<string>();
    expectTypeOf(order).toExtend<string>();
    expectTypeOf(user.length).toEqualTypeOf<number>();
    expectTypeOf(order.length).toEqualTypeOf<number>();
    expect([user, order].join()).toBe('u42,o7');
  });
});

describe('toUserId()', () => {
  test('takes a text', () => {
    expectTypeOf(toUserId).parameter(0).toEqualTypeOf<string>();
  });

  test.each([{ text: 'u42' }, { text: 'u0' }, { text: 'u007' }, { text: 'u12345678901234567890' }])(
    'gives back $text as it is',
    ({ text }) => {
      expect(toUserId(text)).toBe(text);
    },
  );

  test.each([
    { text: 'o7' },
    { text: '42' },
    { text: 'U42' },
    { text: 'u4-2' },
    { text: 'u42 or more' },
    { text: 'au42' },
  ])('throws a SyntaxError that names $text', ({ text }) => {
    const read = () => toUserId(text);
    expect(read).toThrow(SyntaxError);
    expect(read).toThrow(text);
  });

  test.each([
    { what: 'an empty text', text: '' },
    { what: 'a u alone', text: 'u' },
    { what: 'an id and the end of a line', text: 'u42\n' },
    { what: 'digits of another script', text: 'u٤٢' },
  ])('throws a SyntaxError at $what', ({ text }) => {
    expect(() => toUserId(text)).toThrow(SyntaxError);
  });
});

describe('toOrderId()', () => {
  test('takes a text', () => {
    expectTypeOf(toOrderId).parameter(0).toEqualTypeOf<string>();
  });

  test.each([{ text: 'o7' }, { text: 'o0' }, { text: 'o007' }])('gives back $text as it is', ({ text }) => {
    expect(toOrderId(text)).toBe(text);
  });

  test.each([{ text: 'u42' }, { text: '7' }, { text: 'O7' }, { text: 'o7 or more' }, { text: 'oo7' }])(
    'throws a SyntaxError that names $text',
    ({ text }) => {
      const read = () => toOrderId(text);
      expect(read).toThrow(SyntaxError);
      expect(read).toThrow(text);
    },
  );

  test.each([
    { what: 'no text at all', text: '' },
    { what: 'an o alone', text: 'o' },
  ])('throws a SyntaxError when given $what', ({ text }) => {
    expect(() => toOrderId(text)).toThrow(SyntaxError);
  });
});

describe('orderPath()', () => {
  test('takes the id of a user, then the id of an order, and returns a text', () => {
    expectTypeOf(orderPath).toBeCallableWith(toUserId('u42'), toOrderId('o7'));
    expectTypeOf(orderPath).returns.toEqualTypeOf<string>();
  });

  test('refuses ids in the wrong places, and plain texts', () => {
    const forbidden = (user: UserId, order: OrderId) => [
      // @ts-expect-error The ids are in the wrong places.
      orderPath(order, user),
      // @ts-expect-error The second id is one of a user.
      orderPath(user, user),
      // @ts-expect-error The first id is one of an order.
      orderPath(order, order),
      // @ts-expect-error The first id is a plain text.
      orderPath('u42', order),
      // @ts-expect-error The second id is a plain text.
      orderPath(user, 'o7'),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('puts the ids into the path', () => {
    expect(orderPath(toUserId('u42'), toOrderId('o7'))).toBe('/users/u42/orders/o7');
    expect(orderPath(toUserId('u1'), toOrderId('o1'))).toBe('/users/u1/orders/o1');
  });
});
