import { cloneThenPush, identityOf, predict } from '#exercise/001-execution-model';
import { mutate, rebind } from '#given/001-execution-model';
import { describe, expect, expectTypeOf, test } from 'vitest';

describe('predict()', () => {
  test('knows what a list holds after its parameter was rebound', () => {
    const a = [1, 2, 3];
    rebind(a);
    expect(predict().rebound).toEqual(a);
  });

  test('knows what a list holds after a function has changed it', () => {
    const b = [1, 2, 3];
    mutate(b);
    expect(predict().mutated).toEqual(b);
  });

  test('knows what a push through another name does to the list', () => {
    const original = [1, 2, 3];
    const alias = original;
    alias.push(99);
    expect(predict().original).toEqual(original);
  });

  test('knows what a push to the original does to its copy', () => {
    const original = [1, 2, 3];
    const copy = [...original];
    original.push(99);
    expect(predict().copy).toEqual(copy);
  });

  test('knows how deep a copy goes', () => {
    const team = [{ name: 'Ada' }];
    const guests = [...team];
    for (const guest of guests) guest.name = 'Bo';
    expect(predict().name).toBe(team[0]?.name);
  });

  test('knows whether two lists that look alike are equal', () => {
    const [left, right] = [[1], [1]];
    expect(predict().equal).toBe(left === right);
  });
});

describe('identityOf()', () => {
  test('takes an object of any kind, no primitive value, and returns a number', () => {
    expectTypeOf(identityOf).parameter(0).toEqualTypeOf<object>();
    expectTypeOf(identityOf).returns.toEqualTypeOf<number>();
    const forbidden = () => [
      // @ts-expect-error A text has no identity.
      identityOf('text'),
      // @ts-expect-error Neither has a number.
      identityOf(1),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('gives an object the same number every time', () => {
    const list = [1, 2, 3];
    const first = identityOf(list);
    identityOf({});
    expect(identityOf(list)).toBe(first);
  });

  test('gives each new object the next whole number', () => {
    const first = identityOf({});
    expect(Number.isInteger(first)).toBe(true);
    expect([identityOf([]), identityOf(() => 1), identityOf(new Date(0))]).toEqual([first + 1, first + 2, first + 3]);
  });

  test('uses up no number for an object that it knows', () => {
    const list = [1];
    const first = identityOf(list);
    identityOf(list);
    expect(identityOf({})).toBe(first + 1);
  });

  test('tells apart two objects that look alike', () => {
    const twins = [{ name: 'Ada' }, { name: 'Ada' }] as const;
    expect(identityOf(twins[0])).not.toBe(identityOf(twins[1]));
  });

  test('knows an object again after it has changed', () => {
    const list = [1];
    const before = identityOf(list);
    list.push(2);
    expect(identityOf(list)).toBe(before);
  });

  test('knows a frozen object again', () => {
    const frozen = Object.freeze({ name: 'Ada' });
    expect(identityOf(frozen)).toBe(identityOf(frozen));
  });

  test('leaves no trace on the object', () => {
    const user = { name: 'Ada' };
    identityOf(user);
    expect(Reflect.ownKeys(user)).toEqual(['name']);
  });
});

describe('cloneThenPush()', () => {
  test('takes a list that it may not change and a value of its kind, and returns such a list', () => {
    const numbers: readonly number[] = [1];
    expectTypeOf(() => cloneThenPush(numbers, 2)).returns.toEqualTypeOf<number[]>();
    expectTypeOf(() => cloneThenPush(['a'], 'b')).returns.toEqualTypeOf<string[]>();
    const forbidden = () => [
      // @ts-expect-error A text does not belong into a list of numbers.
      cloneThenPush(numbers, '2'),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('gives the old elements and then the value', () => {
    expect(cloneThenPush([1, 2], 3)).toEqual([1, 2, 3]);
    expect(cloneThenPush([], 'first')).toEqual(['first']);
  });

  test('leaves its input as it was', () => {
    const input = [1, 2];
    cloneThenPush(input, 3);
    expect(input).toEqual([1, 2]);
  });

  test('takes a frozen list', () => {
    expect(cloneThenPush(Object.freeze([1, 2]), 3)).toEqual([1, 2, 3]);
  });

  test('gives a list of its own, which may change without the input', () => {
    const input = [1];
    const result = cloneThenPush(input, 2);
    result.push(3);
    expect(input).toEqual([1]);
    input.push(4);
    expect(result).toEqual([1, 2, 3]);
  });

  test('keeps the elements themselves, not copies of them', () => {
    const user = { name: 'Ada', greet: () => 'hello' };
    const guest = { name: 'Bo', greet: () => 'hi' };
    const result = cloneThenPush([user], guest);
    expect(result[0]).toBe(user);
    expect(result[1]).toBe(guest);
  });

  test('adds a value that is a list as one element', () => {
    expect(cloneThenPush([[1], [2]], [3, 4])).toEqual([[1], [2], [3, 4]]);
  });
});
