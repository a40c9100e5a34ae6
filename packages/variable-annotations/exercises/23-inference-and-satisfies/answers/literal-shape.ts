/** The shape asks for paths that begin with a slash, so `satisfies` keeps each path without `as const`. */
import type { Route } from '#given/23-inference-and-satisfies';

type SlashRoute = Route & { path: `/${string}` };

export const routes = {
  listUsers: { method: 'GET', path: '/users' },
  createUser: { method: 'POST', path: '/users' },
  deleteUser: { method: 'DELETE', path: '/users/:id' },
} satisfies Record<string, SlashRoute>;

type Routes = typeof routes;

export function findRoute<Name extends keyof Routes>(name: Name): Routes[Name] {
  return routes[name];
}
