import type { Route } from '#given/23-inference-and-satisfies';

/** The routes of the service by their names. */
export const routes = {
  listUsers: { method: 'GET', path: '/users' },
  createUser: { method: 'POST', path: '/users' },
  deleteUser: { method: 'DELETE', path: '/users/:id' },
} as const satisfies Record<string, Route>;

/**
 * Looks up a route by its name.
 *
 * @param name - A name from the table.
 * @returns The route itself, not a copy.
 * @example
 * findRoute('createUser').method; // 'POST'
 */
export function findRoute<Name extends keyof typeof routes>(name: Name): (typeof routes)[Name] {
  return routes[name];
}
