/** One object with one property that gives 42: that is the smallest of cases. Values can be mixed up only where there are two: take two objects, and two properties. Then go through the other points of the task. */
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
    const thing = new Thing();
    const aMethod = vi.spyOn(thing, 'aMethod');
    expect(thing.aProperty).toBe(42);
    expect(thing.aProperty).toBe(42);
    expect(aMethod).toHaveBeenCalledOnce();
  });
});
