import { findUser } from '#exercise/17-overloads';
import type { User } from '#given/17-overloads';
import { describe, expect, expectTypeOf, test } from 'vitest';

const zoe: User = { id: 0, name: 'Zoe' };
const ada: User = { id: 7, name: 'Ada' };
const ben: User = { id: 12, name: 'Ben' };

const users: ReadonlyMap<number, User> = new Map([zoe, ada, ben].map((user) => [user.id, user]));

describe('findUser()', () => {
  test('gives a user or undefined for one id', () => {
    const id: number = 7;
    const user = findUser(users, id);
    expectTypeOf(user).toEqualTypeOf<User | undefined>();
  });

  test('gives a list of users for a list of ids', () => {
    const ids: number[] = [7];
    const list = findUser(users, ids);
    const listOfTwo = findUser(users, [7, 5]);
    expectTypeOf(list).toEqualTypeOf<User[]>();
    expectTypeOf(listOfTwo).toEqualTypeOf<User[]>();
  });

  test('gives a list of users for a list that is readonly', () => {
    const fixed: readonly number[] = [7];
    const list: User[] = findUser(users, fixed);
    expect(list).toEqual([ada]);
  });

  test('takes a caller who has one id or a list', () => {
    const either = [7] as number | readonly number[];
    const found = findUser(users, either);
    expectTypeOf(found).toEqualTypeOf<User | User[] | undefined>();
  });

  test('refuses what is no id and no list of ids', () => {
    const forbidden = () => [
      // @ts-expect-error A text is no id, even if it looks like one.
      findUser(users, '7'),
      // @ts-expect-error One of the ids is a text.
      findUser(users, [7, '12']),
      // @ts-expect-error There may be no id.
      findUser(users, undefined),
      // @ts-expect-error A set is no array.
      findUser(users, new Set([7])),
      // @ts-expect-error The ids are missing.
      findUser(users),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('refuses what is no map of users', () => {
    const forbidden = () => [
      // @ts-expect-error A list of users has no keys to look up.
      findUser([ada, ben], 7),
      // @ts-expect-error These users are kept under texts.
      findUser(new Map([['7', ada]]), 7),
      // @ts-expect-error These are no users.
      findUser(new Map([[7, 'Ada']]), [7]),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test.each([
    { id: 7, user: ada },
    { id: 12, user: ben },
  ])('finds the user with the id $id', ({ id, user }) => {
    expect(findUser(users, id)).toBe(user);
  });

  test('finds the user with the id 0', () => {
    expect(findUser(users, 0)).toBe(zoe);
  });

  test('gives undefined for an id that nobody has', () => {
    expect(findUser(users, 5)).toBeUndefined();
  });

  test('gives a list for a list with one id', () => {
    expect(findUser(users, [7])).toEqual([ada]);
  });

  test('keeps the order of the ids', () => {
    expect(findUser(users, [12, 0, 7])).toEqual([ben, zoe, ada]);
  });

  test('skips the ids that nobody has', () => {
    expect(findUser(users, [5, 12, 99, 7])).toStrictEqual([ben, ada]);
    expect(findUser(users, [5])).toStrictEqual([]);
  });

  test('gives a user twice whose id is listed twice', () => {
    expect(findUser(users, [7, 12, 7])).toEqual([ada, ben, ada]);
  });

  test('gives an empty list for an empty list', () => {
    expect(findUser(users, [])).toEqual([]);
  });

  test('changes neither the ids nor the users', () => {
    const ids = [12, 5, 7];
    const map = new Map(users);
    expect(findUser(map, ids)).not.toBe(ids);
    expect(ids).toEqual([12, 5, 7]);
    expect([...map]).toEqual([...users]);
  });
});
