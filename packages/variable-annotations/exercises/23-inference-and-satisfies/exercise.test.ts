import { findRoute, routes } from '#exercise/23-inference-and-satisfies';
import type { Route } from '#given/23-inference-and-satisfies';
import { describe, expect, expectTypeOf, test } from 'vitest';

describe('routes', () => {
  test('has the three names as its keys, for the compiler too', () => {
    expectTypeOf<keyof typeof routes>().toEqualTypeOf<'listUsers' | 'createUser' | 'deleteUser'>();
    expect(Object.keys(routes).sort()).toEqual(['createUser', 'deleteUser', 'listUsers']);
  });

  test('knows the method of each route', () => {
    expectTypeOf<typeof routes.listUsers.method>().toEqualTypeOf<'GET'>();
    expectTypeOf<typeof routes.createUser.method>().toEqualTypeOf<'POST'>();
    expectTypeOf<typeof routes.deleteUser.method>().toEqualTypeOf<'DELETE'>();
  });

  test('knows the path of each route', () => {
    expectTypeOf<typeof routes.listUsers.path>().toEqualTypeOf<'/users'>();
    expectTypeOf<typeof routes.createUser.path>().toEqualTypeOf<'/users'>();
    expectTypeOf<typeof routes.deleteUser.path>().toEqualTypeOf<'/users/:id'>();
  });

  test('holds routes that are of the type Route', () => {
    const list: Route = routes.listUsers;
    const create: Route = routes.createUser;
    const remove: Route = routes.deleteUser;
    expect([list, create, remove]).not.toContain(undefined);
  });

  test('refuses a name that is not in the table', () => {
    const forbidden = () => {
      // @ts-expect-error The name is listUsers, with an s.
      expect(routes.listUser).toBeDefined();
    };
    expect(forbidden).toBeTypeOf('function');
  });

  test('holds the method and the path of each route', () => {
    expect(routes).toEqual({
      listUsers: { method: 'GET', path: '/users' },
      createUser: { method: 'POST', path: '/users' },
      deleteUser: { method: 'DELETE', path: '/users/:id' },
    });
  });
});

describe('findRoute()', () => {
  test('knows the method of the route that the name stands for', () => {
    const list = findRoute('listUsers');
    const create = findRoute('createUser');
    expectTypeOf<typeof list.method>().toEqualTypeOf<'GET'>();
    expectTypeOf<typeof create.method>().toEqualTypeOf<'POST'>();
    expect([list, create]).toEqual([routes.listUsers, routes.createUser]);
  });

  test('knows the path of the route that the name stands for', () => {
    const create = findRoute('createUser');
    const remove = findRoute('deleteUser');
    expectTypeOf<typeof create.path>().toEqualTypeOf<'/users'>();
    expectTypeOf<typeof remove.path>().toEqualTypeOf<'/users/:id'>();
    expect([create, remove]).toEqual([routes.createUser, routes.deleteUser]);
  });

  test('takes a caller who has one of several names', () => {
    const either = 'createUser' as 'listUsers' | 'createUser';
    const route = findRoute(either);
    expectTypeOf<typeof route.method>().toEqualTypeOf<'GET' | 'POST'>();
    expectTypeOf<typeof route.path>().toEqualTypeOf<'/users'>();
    expect(route).toEqual(routes.createUser);
  });

  test('refuses what is not a name from the table', () => {
    const text: string = 'listUsers';
    const forbidden = () => [
      // @ts-expect-error The name is listUsers, with an s.
      findRoute('listUser'),
      // @ts-expect-error This text may be anything.
      findRoute(text),
      // @ts-expect-error This is a path, and no name.
      findRoute('/users'),
      // @ts-expect-error There may be no name.
      findRoute(undefined),
      // @ts-expect-error The name is missing.
      findRoute(),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test.each([
    { name: 'listUsers', route: { method: 'GET', path: '/users' } },
    { name: 'createUser', route: { method: 'POST', path: '/users' } },
    { name: 'deleteUser', route: { method: 'DELETE', path: '/users/:id' } },
  ] as const)('finds the route with the name $name', ({ name, route }) => {
    expect(findRoute(name)).toEqual(route);
  });

  test('gives the route of the table, not a copy', () => {
    expect(findRoute('deleteUser')).toBe(routes.deleteUser);
  });
});
