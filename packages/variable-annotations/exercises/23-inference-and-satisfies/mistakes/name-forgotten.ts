/** The table is right, but `findRoute` forgets which name it was given: each call has the type of all three routes together. Give the name a type parameter, and use it in the return type. */
import type { Route } from '#given/23-inference-and-satisfies';

export const routes = {
  listUsers: { method: 'GET', path: '/users' },
  createUser: { method: 'POST', path: '/users' },
  deleteUser: { method: 'DELETE', path: '/users/:id' },
} as const satisfies Record<string, Route>;

export function findRoute(name: keyof typeof routes): (typeof routes)[keyof typeof routes] {
  return routes[name];
}
