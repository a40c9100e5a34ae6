import { expect, test } from 'vitest';

function shouted(method: () => string, _context: ClassMethodDecoratorContext): () => string {
  return function (this: unknown) {
    return method.call(this).toUpperCase();
  };
}

class Greeter {
  accessor name = 'Ada';

  @shouted
  greet(): string {
    return `hello, ${this.name}`;
  }
}

// Neither Node nor Vite knows decorators; the preset lowers them, so that a day may teach and test them.
test('a test may have decorators and auto-accessors', () => {
  expect(new Greeter().greet()).toBe('HELLO, ADA');
});
