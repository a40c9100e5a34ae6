/** The table is right, but `findRoute` forgets which name it was given: each call has the type of all three routes together. Give the name a type parameter, and use it in the return type. */
import { routes } from '#solution/23-inference-and-satisfies';

export * from '#solution/23-inference-and-satisfies';

export function findRoute(name: keyof typeof routes): (typeof routes)[keyof typeof routes] {
  return routes[name];
}
