/** Your count is `private`, but that is a rule for the compiler only: at run time it is a property like any other. Keep the count in a variable that is no property, or in a field with `#`. */
import type { Counter } from '#solution/004-closures';

export * from '#solution/004-closures';

class PrivateCounter {
  private count = 0;
  readonly hit = () => ++this.count;
  readonly total = () => this.count;
  readonly reset = () => {
    this.count = 0;
  };
}

export function createCounter(): Counter {
  return new PrivateCounter();
}
