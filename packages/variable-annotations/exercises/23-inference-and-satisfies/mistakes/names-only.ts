/** The values are right, and so are the names, but the annotation says no more about a route than `Route`: nobody can see which method it has. Check the table with `satisfies` instead. */
import type { Route } from '#given/23-inference-and-satisfies';

type Name = 'listUsers' | 'createUser' | 'deleteUser';

export const routes: Record<Name, Route> = {
  listUsers: { method: 'GET', path: '/users' },
  createUser: { method: 'POST', path: '/users' },
  deleteUser: { method: 'DELETE', path: '/users/:id' },
};

export function findRoute<Name extends keyof typeof routes>(name: Name): (typeof routes)[Name] {
  return routes[name];
}
