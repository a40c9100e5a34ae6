/** You predict that two lists that look alike are equal. Think about what `===` asks of two objects: what is in them, or which one each of them is. */
import type { Predictions } from '#solution/001-execution-model';

export * from '#solution/001-execution-model';

export function predict(): Predictions {
  return {
    rebound: [1, 2, 3],
    mutated: [1, 2, 3, 100],
    original: [1, 2, 3, 99],
    copy: [1, 2, 3],
    name: 'Bo',
    equal: true,
  };
}
