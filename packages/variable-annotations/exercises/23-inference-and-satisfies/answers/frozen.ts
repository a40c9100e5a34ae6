/** Each route is checked on its own, and the table is frozen, so it cannot change at run time either. */
import type { Route } from '#given/23-inference-and-satisfies';

const listUsers = { method: 'GET', path: '/users' } as const satisfies Route;
const createUser = { method: 'POST', path: '/users' } as const satisfies Route;
const deleteUser = { method: 'DELETE', path: '/users/:id' } as const satisfies Route;

export const routes = Object.freeze({ listUsers, createUser, deleteUser });

export function findRoute<Name extends keyof typeof routes>(name: Name): (typeof routes)[Name] {
  return routes[name];
}
