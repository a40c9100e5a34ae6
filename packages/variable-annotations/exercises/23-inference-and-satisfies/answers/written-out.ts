/** An interface says the names and values a second time, so an annotation with it forgets nothing. */
import type { Route } from '#given/23-inference-and-satisfies';

interface RouteOf<Method extends Route['method'], Path extends string> extends Route {
  readonly method: Method;
  readonly path: Path;
}

interface Routes {
  readonly listUsers: RouteOf<'GET', '/users'>;
  readonly createUser: RouteOf<'POST', '/users'>;
  readonly deleteUser: RouteOf<'DELETE', '/users/:id'>;
}

export const routes: Routes = {
  listUsers: { method: 'GET', path: '/users' },
  createUser: { method: 'POST', path: '/users' },
  deleteUser: { method: 'DELETE', path: '/users/:id' },
};

export function findRoute<Name extends keyof Routes>(name: Name): Routes[Name] {
  return routes[name];
}
