/** The values are right, but nothing tells the compiler that they are routes: each method has the type `string`, and a misspelt one would compile. Put `as const satisfies Record<string, Route>` behind the table. */
export const routes = {
  listUsers: { method: 'GET', path: '/users' },
  createUser: { method: 'POST', path: '/users' },
  deleteUser: { method: 'DELETE', path: '/users/:id' },
};

export function findRoute<Name extends keyof typeof routes>(name: Name): (typeof routes)[Name] {
  return routes[name];
}
