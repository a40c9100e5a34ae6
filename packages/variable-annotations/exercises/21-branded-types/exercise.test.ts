import { orderPath, toOrderId, toUserId, type OrderId, type UserId } from '#exercise/21-branded-types';
import { describe, expect, expectTypeOf, test } from 'vitest';

/** What stands behind the letter, and is no row of the digits 0 to 9. */
const noDigits = [
  { rest: '1e3', what: 'an exponent' },
  { rest: '0x1', what: 'a hexadecimal number' },
  { rest: '1_000', what: 'a number with an underscore' },
  { rest: '4a', what: 'a letter behind a digit' },
  { rest: 'a4', what: 'a letter before a digit' },
  { rest: '-4', what: 'a minus' },
  { rest: '+4', what: 'a plus' },
  { rest: '4.0', what: 'a point' },
  { rest: ' 4', what: 'a space before the digits' },
  { rest: '4 ', what: 'a space behind the digits' },
  { rest: '4 2', what: 'a space among the digits' },
  { rest: '4\t', what: 'a tab' },
  { rest: '4\u00a0', what: 'a no-break space' },
  { rest: '7\n', what: 'the end of a line' },
  { rest: '7\r\n', what: 'the end of a line on Windows' },
  { rest: '7\nx', what: 'a second line' },
  { rest: '٤٢', what: 'digits of another script' },
  { rest: '４', what: 'a digit as wide as a letter of Chinese' },
  { rest: '²', what: 'a small 2' },
];

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
    { what: 'a line before the id', text: 'x\nu7' },
    { what: 'a space before the id', text: ' u7' },
    { what: 'two letters', text: 'uu7' },
  ])('throws a SyntaxError at $what', ({ text }) => {
    expect(() => toUserId(text)).toThrow(SyntaxError);
  });

  test.each(noDigits)('throws a SyntaxError at a u and $what', ({ rest }) => {
    expect(() => toUserId(`u${rest}`)).toThrow(SyntaxError);
  });
});

describe('toOrderId()', () => {
  test('takes a text', () => {
    expectTypeOf(toOrderId).parameter(0).toEqualTypeOf<string>();
  });

  test.each([{ text: 'o7' }, { text: 'o0' }, { text: 'o007' }, { text: 'o12345678901234567890' }])(
    'gives back $text as it is',
    ({ text }) => {
      expect(toOrderId(text)).toBe(text);
    },
  );

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
    { what: 'a line before the id', text: 'x\no7' },
    { what: 'a space before the id', text: ' o7' },
  ])('throws a SyntaxError when given $what', ({ text }) => {
    expect(() => toOrderId(text)).toThrow(SyntaxError);
  });

  test.each(noDigits)('throws a SyntaxError when given an o and $what', ({ rest }) => {
    expect(() => toOrderId(`o${rest}`)).toThrow(SyntaxError);
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
    expect(orderPath(toUserId('u007'), toOrderId('o00'))).toBe('/users/u007/orders/o00');
  });
});
