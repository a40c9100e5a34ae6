/** The names have a type of their own, `findRoute` is an arrow function, and its return type is inferred. */
import type { Route } from '#given/23-inference-and-satisfies';

export const routes = {
  deleteUser: { path: '/users/:id', method: 'DELETE' },
  createUser: { path: '/users', method: 'POST' },
  listUsers: { path: '/users', method: 'GET' },
} as const satisfies Readonly<Record<string, Route>>;

type RouteName = keyof typeof routes;

export const findRoute = <Name extends RouteName>(name: Name) => routes[name];
