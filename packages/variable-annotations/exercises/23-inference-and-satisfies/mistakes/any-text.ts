/** The table is right, but `findRoute` takes every text, and `as` hides from the compiler that there may be no such route. Ask for `keyof typeof routes` as the name. */
import type { Route } from '#given/23-inference-and-satisfies';

export const routes = {
  listUsers: { method: 'GET', path: '/users' },
  createUser: { method: 'POST', path: '/users' },
  deleteUser: { method: 'DELETE', path: '/users/:id' },
} as const satisfies Record<string, Route>;

export function findRoute(name: string): Route {
  return routes[name as keyof typeof routes];
}
