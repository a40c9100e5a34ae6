/** Your `reset` declares a variable of its own with the name of the count, and leaves the count alone. Think about the difference between a declaration and an assignment. */
import type { Counter } from '#solution/004-closures';

export * from '#solution/004-closures';

export function createCounter(): Counter {
  let count = 0;
  return {
    hit: () => ++count,
    total: () => count,
    reset: () => {
      // eslint-disable-next-line @typescript-eslint/no-unused-vars -- That nobody uses it is the mistake.
      const count = 0;
    },
  };
}
