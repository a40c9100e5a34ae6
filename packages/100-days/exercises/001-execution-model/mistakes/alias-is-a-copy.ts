/** You predict that `original` stays as it was. `const alias = original` makes a second name and no second list. Count the lists that the program makes. */
import type { Predictions } from '#solution/001-execution-model';

export * from '#solution/001-execution-model';

export function predict(): Predictions {
  return {
    rebound: [1, 2, 3],
    mutated: [1, 2, 3, 100],
    original: [1, 2, 3],
    copy: [1, 2, 3],
    name: 'Bo',
    equal: false,
  };
}
