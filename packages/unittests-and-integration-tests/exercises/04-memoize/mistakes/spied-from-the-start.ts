/** Your spy counts one call, and cannot say when it came: the getter may have run before anybody read the property. Look at the spy also before the first read. Then take a second object and a second property, and go through the other points of the task. */
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
    const aMethod = vi.spyOn(Thing.prototype, 'aMethod');
    const thing = new Thing();
    expect(thing.aProperty).toBe(42);
    expect(thing.aProperty).toBe(42);
    expect(aMethod).toHaveBeenCalledOnce();
  });
});
