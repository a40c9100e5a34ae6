/** The types are right, but the spread makes a new object for each call. Return the route that stands in the table. */
import type { Route } from '#given/23-inference-and-satisfies';

export const routes = {
  listUsers: { method: 'GET', path: '/users' },
  createUser: { method: 'POST', path: '/users' },
  deleteUser: { method: 'DELETE', path: '/users/:id' },
} as const satisfies Record<string, Route>;

export function findRoute<Name extends keyof typeof routes>(name: Name): (typeof routes)[Name] {
  return { ...routes[name] };
}
