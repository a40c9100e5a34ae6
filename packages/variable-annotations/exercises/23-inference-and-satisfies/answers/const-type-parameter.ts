/** A function with a `const` type parameter checks the table and keeps it as it is, without `satisfies`. */
import type { Route } from '#given/23-inference-and-satisfies';

export const routes = defineRoutes({
  listUsers: { method: 'GET', path: '/users' },
  createUser: { method: 'POST', path: '/users' },
  deleteUser: { method: 'DELETE', path: '/users/:id' },
});

export function findRoute<Name extends keyof typeof routes>(name: Name): (typeof routes)[Name] {
  return routes[name];
}

function defineRoutes<const Table extends Record<string, Route>>(table: Table): Table {
  return table;
}
