/** The values are right, but each path has the type `string`. `satisfies` keeps literal types only where `Route` asks for some, as it does for the method. Write `as const` in front of `satisfies`. */
import type { Route } from '#given/23-inference-and-satisfies';

export const routes = {
  listUsers: { method: 'GET', path: '/users' },
  createUser: { method: 'POST', path: '/users' },
  deleteUser: { method: 'DELETE', path: '/users/:id' },
} satisfies Record<string, Route>;

export function findRoute<Name extends keyof typeof routes>(name: Name): (typeof routes)[Name] {
  return routes[name];
}
