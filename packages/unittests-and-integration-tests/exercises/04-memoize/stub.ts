import { memoize } from '#given/04-memoize';
import { describe, expect, test, vi } from 'vitest';

class Thing {
  aMethod(): number {
    return 42;
  }

  @memoize
  get aProperty(): number {
    return this.aMethod();
  }
}

describe('memoize', () => {
  test('runs the getter once', () => {
    // TODO: spy on the method, read the property twice, and look at both.
    expect(new Thing().aProperty).toBe('Not written yet: the tests');
  });
});
