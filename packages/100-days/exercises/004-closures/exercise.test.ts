import { allowedRoles, createCounter, createRateLimiter } from '#exercise/004-closures';
import { afterEach, beforeEach, describe, expect, expectTypeOf, test, vi } from 'vitest';

describe('createCounter()', () => {
  test('gives functions that return numbers, and one that only resets', () => {
    expectTypeOf(() => createCounter().hit()).returns.toEqualTypeOf<number>();
    expectTypeOf(() => createCounter().total()).returns.toEqualTypeOf<number>();
    expectTypeOf(() => createCounter().reset).returns.returns.toBeVoid();
  });

  test('counts the hits from 1', () => {
    const counter = createCounter();
    expect([counter.hit(), counter.hit(), counter.hit()]).toEqual([1, 2, 3]);
  });

  test('tells the total, and does not count the question', () => {
    const counter = createCounter();
    const totals = [counter.total()];
    counter.hit();
    counter.hit();
    totals.push(counter.total(), counter.total());
    expect(totals).toEqual([0, 2, 2]);
  });

  test('begins again after a reset', () => {
    const counter = createCounter();
    counter.hit();
    counter.hit();
    counter.reset();
    expect([counter.total(), counter.hit(), counter.hit(), counter.total()]).toEqual([0, 1, 2, 2]);
  });

  test('returns nothing from a reset', () => {
    const counter = createCounter();
    counter.hit();
    const reset: () => unknown = counter.reset;
    expect(reset()).toBeUndefined();
  });

  test('keeps two counters apart, also in a reset', () => {
    const shop = createCounter();
    const blog = createCounter();
    shop.hit();
    shop.hit();
    blog.hit();
    const before = [shop.total(), blog.total()];
    shop.reset();
    expect([...before, shop.total(), blog.total()]).toEqual([2, 1, 0, 1]);
  });

  test('gives functions that work without their object', () => {
    const { hit, total, reset } = createCounter();
    hit();
    const before = total();
    reset();
    expect([before, total(), hit()]).toEqual([1, 0, 1]);
  });

  test('shows the count in no property', () => {
    const counter = createCounter();
    counter.hit();
    const unexpected = Reflect.ownKeys(counter).filter((key) => !['hit', 'total', 'reset'].includes(String(key)));
    expect(unexpected).toEqual([]);
    const members = [counter.hit, counter.total, counter.reset].flatMap((member) => Reflect.ownKeys(member));
    expect(members.filter((key) => !['length', 'name', 'prototype'].includes(String(key)))).toEqual([]);
  });
});

describe('allowedRoles()', () => {
  test('takes a list that it may not change, and returns a check from a text to a boolean', () => {
    const roles: readonly string[] = ['admin'];
    expectTypeOf(() => allowedRoles(roles)('admin')).returns.toEqualTypeOf<boolean>();
    const forbidden = () => [
      // @ts-expect-error One text is no list.
      allowedRoles('admin'),
      // @ts-expect-error A role is a text.
      allowedRoles(roles)(1),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('allows the roles of the list and no others, however often it is asked', () => {
    const mayEdit = allowedRoles(['admin', 'editor']);
    const asked = ['editor', 'guest', 'admin', 'editor', 'guest'];
    expect(asked.map((role) => mayEdit(role))).toEqual([true, false, true, true, false]);
  });

  test('compares the whole text, with its capital letters', () => {
    const mayEdit = allowedRoles(['admin', 'editor']);
    expect(['adm', 'Admin', ' admin', 'admin ', 'admin\n', 'admin,editor', ''].filter((role) => mayEdit(role))).toEqual(
      [],
    );
  });

  test('knows nothing that is not in the list, also not the names that every object has', () => {
    const mayEdit = allowedRoles(['admin']);
    expect(['toString', 'constructor', '__proto__', 'length', '0'].filter((role) => mayEdit(role))).toEqual([]);
  });

  test('takes any text for a role', () => {
    const roles = ['constructor', '__proto__', '', ' ', 'undefined'];
    const check = allowedRoles(roles);
    expect(roles.filter((role) => check(role))).toEqual(roles);
  });

  test('allows nobody if the list is empty', () => {
    const check = allowedRoles([]);
    expect(['admin', '', 'undefined'].filter((role) => check(role))).toEqual([]);
  });

  test('keeps to the roles that the list had, when the list changes later', () => {
    const roles = ['admin', 'editor'];
    const mayEdit = allowedRoles(roles);
    roles.push('guest');
    roles.shift();
    expect(['admin', 'editor', 'guest'].map((role) => mayEdit(role))).toEqual([true, true, false]);
  });

  test('takes a frozen list and leaves the order of a list alone', () => {
    const roles = ['editor', 'admin'];
    allowedRoles(roles)('admin');
    expect(roles).toEqual(['editor', 'admin']);
    expect(allowedRoles(Object.freeze(['editor', 'admin']))('admin')).toBe(true);
  });

  test('keeps two checks apart', () => {
    const mayEdit = allowedRoles(['editor']);
    const mayPay = allowedRoles(['customer']);
    const answers = [mayEdit('editor'), mayEdit('customer'), mayPay('editor'), mayPay('customer')];
    expect(answers).toEqual([true, false, false, true]);
  });
});

describe('createRateLimiter()', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date', 'performance', 'setTimeout', 'setInterval'] });
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  /** A limiter with a clock that stands still until somebody sets it. */
  function limiterAt(start: number, limit: number, windowMs = 1000) {
    let time = start;
    const check = createRateLimiter({ limit, windowMs, now: () => time });
    const at = (moment: number): string => {
      time = moment;
      return check();
    };
    return { check, at };
  }

  test('takes a limit, a window and a clock, and returns a function that decides', () => {
    const now = () => 0;
    const options = { limit: 1, windowMs: 1, now } as const;
    expectTypeOf(() => createRateLimiter(options)()).returns.toEqualTypeOf<'allowed' | 'blocked'>();
    const forbidden = () => [
      // @ts-expect-error The clock is missing.
      createRateLimiter({ limit: 1, windowMs: 1 }),
      // @ts-expect-error The clock is a function, not a time.
      createRateLimiter({ limit: 1, windowMs: 1, now: 0 }),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('allows as many calls as the limit says, and blocks the rest of the window', () => {
    const { at } = limiterAt(5000, 3);
    expect([at(5000), at(5000), at(5400), at(5400), at(5800)].join(' ')).toBe(
      'allowed allowed allowed blocked blocked',
    );
  });

  test('allows calls again at the end of the window, and not one millisecond earlier', () => {
    const { at } = limiterAt(5000, 1);
    expect([at(5000), at(5999), at(6000)].join(' ')).toBe('allowed blocked allowed');
  });

  test('allows no more calls in the second window than in the first', () => {
    const { at } = limiterAt(5000, 2);
    expect([at(5000), at(5000), at(5000), at(6500), at(6500), at(6500)].join(' ')).toBe(
      'allowed allowed blocked allowed allowed blocked',
    );
  });

  test('begins the window with the first call, not when the limiter is made', () => {
    const { at } = limiterAt(5000, 1);
    expect([at(5900), at(6000), at(6899), at(6900)].join(' ')).toBe('allowed blocked blocked allowed');
  });

  test('begins the second window with a call, too, and not where the first one ended', () => {
    const { at } = limiterAt(5000, 1);
    expect([at(5000), at(6700), at(7000), at(7699), at(7700)].join(' ')).toBe(
      'allowed allowed blocked blocked allowed',
    );
  });

  test('works with a clock that begins at 0', () => {
    const { at } = limiterAt(0, 1);
    expect([at(0), at(0), at(999), at(1000)].join(' ')).toBe('allowed blocked blocked allowed');
  });

  test.each([{ start: -5000 }, { start: -1 }, { start: 0.5 }, { start: 1_764_324_000_000 }])(
    'works with a clock that begins at $start',
    ({ start }) => {
      const { at } = limiterAt(start, 1);
      expect([at(start), at(start + 999), at(start + 1000), at(start + 1001)].join(' ')).toBe(
        'allowed blocked allowed blocked',
      );
    },
  );

  test('asks its clock once in each call', () => {
    const now = vi.fn(() => now.mock.calls.length * 1000);
    const check = createRateLimiter({ limit: 1, windowMs: 1000, now });
    const decisions = [check(), check(), check()];
    expect([now.mock.calls.length, ...decisions]).toEqual([3, 'allowed', 'allowed', 'allowed']);
  });

  test('begins the window with the first call also if the clock shows less than one window', () => {
    const { at } = limiterAt(300, 1);
    expect([at(300), at(1000), at(1299), at(1300)].join(' ')).toBe('allowed blocked blocked allowed');
  });

  test('lets blocked calls change nothing', () => {
    const { at } = limiterAt(5000, 1);
    expect([at(5000), at(5500), at(5999), at(6000)].join(' ')).toBe('allowed blocked blocked allowed');
  });

  test('forgets all calls of a window at once, also the late ones', () => {
    const { at } = limiterAt(5000, 2);
    expect([at(5000), at(5900), at(6000), at(6001), at(6002)].join(' ')).toBe(
      'allowed allowed allowed allowed blocked',
    );
  });

  test('blocks every call if the limit is 0', () => {
    const { at } = limiterAt(5000, 0);
    expect([at(5000), at(5500), at(6000), at(9000)].join(' ')).toBe('blocked blocked blocked blocked');
  });

  test('measures windows of the length that it is given', () => {
    const { at } = limiterAt(5000, 1, 250);
    expect([at(5000), at(5249), at(5250)].join(' ')).toBe('allowed blocked allowed');
  });

  test('asks no clock but the one that it is given', () => {
    const { check } = limiterAt(5000, 1);
    const before = check();
    vi.advanceTimersByTime(3_600_000);
    expect([before, check()].join(' ')).toBe('allowed blocked');
  });

  test('keeps two limiters apart', () => {
    const ada = limiterAt(5000, 1);
    const bo = limiterAt(5000, 1);
    expect([ada.at(5000), bo.at(5500), ada.at(5600), ada.at(6000), bo.at(6000), bo.at(6500)].join(' ')).toBe(
      'allowed allowed blocked allowed blocked allowed',
    );
  });
});
