/** You predict that a change in `guests[0]` cannot be seen in `team[0]`. The dots copy the list. Think about what they do with the objects that the list leads to. */
import type { Predictions } from '#solution/001-execution-model';

export * from '#solution/001-execution-model';

export function predict(): Predictions {
  return {
    rebound: [1, 2, 3],
    mutated: [1, 2, 3, 100],
    original: [1, 2, 3, 99],
    copy: [1, 2, 3],
    name: 'Ada',
    equal: false,
  };
}
