import { calculateDiscount, createUser, type Age, type Email, type User } from '#exercise/011-type-annotations';
import { describe, expect, expectTypeOf, test } from 'vitest';

const ada = { email: 'ada@example.org', age: 36 };

/** Says in a form that can be compared what a function gives or throws. */
function outcome(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    if (error instanceof TypeError) return `TypeError: ${error.message}`;
    if (error instanceof RangeError) return `RangeError: ${error.message}`;
    return error;
  }
}

const noObject = 'TypeError: The user must be an object';
const noEmail = 'TypeError: The email must look like name@host';
const noAge = 'TypeError: The age must be a whole number';
const farAge = 'RangeError: The age must be from 18 to 130';
const noNickname = 'TypeError: The nickname must be a text';
const noPrice = 'TypeError: The price must be a whole number of cents';
const farPrice = 'RangeError: The price must be from 0 to 1000000000000 cents';
const noPercentage = 'TypeError: The percentage must be a whole number';
const farPercentage = 'RangeError: The percentage must be from 0 to 100';

describe('the types', () => {
  test('refuse the five lines of the task', () => {
    const forbidden = (user: User, other: User): unknown[] => {
      // @ts-expect-error Line 1: a text is no Email until it was checked.
      const email: Email = 'ada@example.org';
      // @ts-expect-error Line 2: a number is no Age until it was checked.
      const age: Age = 36;
      // @ts-expect-error Line 3: what was checked stays as it is.
      user.email = other.email;
      // @ts-expect-error Line 4: a user without a nickname has no such property.
      const nameless: User = { email: user.email, age: user.age, nickname: undefined };
      // @ts-expect-error Line 5: an Email is no price.
      const price = calculateDiscount(user.email, 10);
      return [email, age, nameless, price];
    };
    expect(forbidden).toBeTypeOf('function');
  });

  test('let nobody change the age or the nickname', () => {
    const forbidden = (user: User, other: User) => {
      // @ts-expect-error The age was checked.
      user.age = other.age;
      // @ts-expect-error The nickname was checked.
      user.nickname = 'Countess';
    };
    expect(forbidden).toBeTypeOf('function');
  });

  test('let an Email be used as a text and an Age as a number', () => {
    const allowed = (user: User): User => {
      const text: string = user.email;
      const years: number = user.age;
      return { email: user.email, age: user.age, nickname: text.repeat(years) };
    };
    expectTypeOf<Email>().not.toBeNever();
    expectTypeOf<Age>().not.toBeNever();
    expect(allowed).toBeTypeOf('function');
  });

  test('belong to the functions as the task says', () => {
    expectTypeOf<User['email']>().toEqualTypeOf<Email>();
    expectTypeOf<User['age']>().toEqualTypeOf<Age>();
    expectTypeOf<User['nickname']>().toEqualTypeOf<string | undefined>();
    expectTypeOf(createUser).parameter(0).toEqualTypeOf<unknown>();
    expectTypeOf(createUser).returns.toEqualTypeOf<User>();
    expectTypeOf(calculateDiscount).parameters.toEqualTypeOf<[number, number]>();
    expectTypeOf(calculateDiscount).returns.toEqualTypeOf<number>();
  });
});

describe('createUser()', () => {
  test('gives a new object with the email and the age, and leaves the rest behind', () => {
    const raw = Object.freeze({ ...ada, admin: true });
    const user = createUser(raw);
    expect(user).toStrictEqual(ada);
    expect(createUser(ada)).not.toBe(ada);
  });

  test('keeps a nickname', () => {
    expect(createUser({ ...ada, nickname: 'Countess' })).toStrictEqual({ ...ada, nickname: 'Countess' });
    expect(createUser({ ...ada, nickname: '' })).toStrictEqual({ ...ada, nickname: '' });
  });

  test('has no property for a nickname that is undefined', () => {
    expect(Object.keys(createUser({ ...ada, nickname: undefined })).toSorted()).toEqual(['age', 'email']);
  });

  test.each([42, null, true])('refuses a nickname that is no text: %j', (nickname) => {
    expect(outcome(() => createUser({ ...ada, nickname }))).toBe(noNickname);
  });

  test.each([null, undefined, 'ada', 42])('refuses a user that is no object: %j', (raw) => {
    expect(outcome(() => createUser(raw))).toBe(noObject);
  });

  test.each([
    '@',
    'ada',
    '@host',
    'ada@',
    'a@b@c',
    'a da@host',
    'ada@ho st',
    ' ada@host',
    'ada@host\n',
    '',
    42,
    undefined,
  ])('refuses the email %j', (email) => {
    expect(outcome(() => createUser({ ...ada, email }))).toBe(noEmail);
  });

  test('refuses a list with one email', () => {
    expect(outcome(() => createUser({ ...ada, email: ['ada@example.org'] }))).toBe(noEmail);
  });

  test('keeps an email as it is', () => {
    expect(createUser({ ...ada, email: 'Ada@B' }).email).toBe('Ada@B');
  });

  test.each([
    { age: 18, years: 18 },
    { age: 130, years: 130 },
    { age: '18', years: 18 },
    { age: '042', years: 42 },
  ])('takes the age $age', ({ age, years }) => {
    expect(createUser({ ...ada, age }).age).toBe(years);
  });

  test.each([
    25.9,
    NaN,
    Infinity,
    -Infinity,
    true,
    null,
    undefined,
    '',
    ' 25',
    '25 ',
    '25.0',
    '2_5',
    '1e2',
    '-20',
    'old',
  ])('refuses an age that is no whole number: %o', (age) => {
    expect(outcome(() => createUser({ ...ada, age }))).toBe(noAge);
  });

  test('refuses a list with one age', () => {
    expect(outcome(() => createUser({ ...ada, age: [25] }))).toBe(noAge);
    expect(outcome(() => createUser({ ...ada, age: ['25'] }))).toBe(noAge);
  });

  test.each([17, 131, -20, 0, '17', '131'])('refuses an age out of bounds: %j', (age) => {
    expect(outcome(() => createUser({ ...ada, age }))).toBe(farAge);
  });

  test('reports the first fault in the order of the table', () => {
    expect(outcome(() => createUser({}))).toBe(noEmail);
    expect(outcome(() => createUser({ email: '@', age: 3, nickname: 4 }))).toBe(noEmail);
    expect(outcome(() => createUser({ email: 'a@b', age: 3, nickname: 4 }))).toBe(farAge);
  });
});

describe('calculateDiscount()', () => {
  test.each([
    { price: 10_000, percent: 15, left: 8500 },
    { price: 1000, percent: 10, left: 900 },
    { price: 999, percent: 0, left: 999 },
    { price: 999, percent: 100, left: 0 },
    { price: 0, percent: 50, left: 0 },
    { price: 1_000_000_000_000, percent: 1, left: 990_000_000_000 },
    { price: 999_999_999_999, percent: 1, left: 989_999_999_999 },
  ])('leaves $left of $price at $percent percent', ({ price, percent, left }) => {
    expect(calculateDiscount(price, percent)).toBe(left);
  });

  test('rounds to the nearest cent', () => {
    expect(calculateDiscount(101, 10)).toBe(91);
    expect(calculateDiscount(104, 10)).toBe(94);
  });

  test('rounds half a cent up', () => {
    expect(calculateDiscount(5, 50)).toBe(3);
    expect(calculateDiscount(25, 10)).toBe(23);
  });

  test('rounds half a cent up for every price and percentage', () => {
    const wrong: string[] = [];
    for (let price = 0; price <= 200; price += 1) {
      for (let percent = 0; percent <= 100; percent += 1) {
        const hundredths = price * (100 - percent);
        const rest = hundredths % 100;
        const expected = (hundredths - rest) / 100 + (rest >= 50 ? 1 : 0);
        const actual = calculateDiscount(price, percent);
        if (actual !== expected) wrong.push(`${price} at ${percent} %: ${actual}, not ${expected}`);
      }
    }
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  test.each([NaN, Infinity, -Infinity, 9.99, -0.5])('refuses a price that is no whole number: %o', (price) => {
    expect(outcome(() => calculateDiscount(price, 10))).toBe(noPrice);
  });

  test.each([NaN, Infinity, -Infinity, 12.5])('refuses a percentage that is no whole number: %o', (percent) => {
    expect(outcome(() => calculateDiscount(1000, percent))).toBe(noPercentage);
  });

  test.each(['1000', true, null])('refuses what the compiler would have refused: %j', (value) => {
    expect(outcome(() => calculateDiscount(value as never, 10))).toBe(noPrice);
    expect(outcome(() => calculateDiscount(1000, value as never))).toBe(noPercentage);
  });

  test('refuses a price out of bounds', () => {
    expect(outcome(() => calculateDiscount(-1, 10))).toBe(farPrice);
    expect(outcome(() => calculateDiscount(1_000_000_000_001, 10))).toBe(farPrice);
  });

  test('refuses a percentage out of bounds', () => {
    expect(outcome(() => calculateDiscount(1000, -1))).toBe(farPercentage);
    expect(outcome(() => calculateDiscount(1000, 101))).toBe(farPercentage);
  });

  test('looks at the price first', () => {
    expect(outcome(() => calculateDiscount(-1, NaN))).toBe(farPrice);
  });
});
