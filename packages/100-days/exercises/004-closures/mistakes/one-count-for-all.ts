/** Your count stands at the top of the file, so all counters share it. Think about where a variable has to be declared so that each call of `createCounter` makes a new one. */
import type { Counter } from '#solution/004-closures';

export * from '#solution/004-closures';

let count = 0;

export function createCounter(): Counter {
  return {
    hit: () => ++count,
    total: () => count,
    reset: () => {
      count = 0;
    },
  };
}
