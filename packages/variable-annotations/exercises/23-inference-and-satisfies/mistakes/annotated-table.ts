/** The values are right, but `: Record<string, Route>` makes the compiler forget them: every text is a name now, and a misspelt one compiles. Take the annotation away and put `as const satisfies Record<string, Route>` behind the table. */
import type { Route } from '#given/23-inference-and-satisfies';

export const routes: Record<string, Route> = {
  listUsers: { method: 'GET', path: '/users' },
  createUser: { method: 'POST', path: '/users' },
  deleteUser: { method: 'DELETE', path: '/users/:id' },
};

export function findRoute(name: string): Route | undefined {
  return routes[name];
}
