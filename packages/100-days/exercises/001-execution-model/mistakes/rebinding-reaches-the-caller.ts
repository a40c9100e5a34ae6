/** You predict that `rebind(a)` changes `a`. The parameter is a variable of its own. Think about what pointing it elsewhere does to the variable that the caller has. */
import type { Predictions } from '#solution/001-execution-model';

export * from '#solution/001-execution-model';

export function predict(): Predictions {
  return {
    rebound: [1, 2, 3, 100],
    mutated: [1, 2, 3, 100],
    original: [1, 2, 3, 99],
    copy: [1, 2, 3],
    name: 'Bo',
    equal: false,
  };
}
