/** A test that would pass whatever the code does. */
export class VacuousTest extends Error {
  override name = 'AssertionError';
}

/**
 * Counts what is asserted. A bare `expect(value)` asserts nothing, so the matchers are counted, not the calls of expect.
 *
 * @param prototype - Of chai's assertions, which all matchers are methods of; they are replaced.
 * @returns The count, which grows with each assertion.
 */
export function countAssertions(prototype: Record<string, unknown>): { made: number } {
  const count = { made: 0 };
  const matchers = Object.getOwnPropertyNames(prototype).filter((name) => name === 'assert' || /^to[A-Z]/.test(name));
  for (const name of matchers) {
    const matcher = prototype[name];
    if (typeof matcher !== 'function') continue;
    if (name.includes('Snapshot')) {
      // It finds its place in the file by counting the calls on the stack, so no call may come between.
      Object.defineProperty(prototype, name, {
        configurable: true,
        get: () => {
          count.made++;
          return matcher as unknown;
        },
      });
      continue;
    }
    prototype[name] = function (this: unknown, ...args: unknown[]): unknown {
      count.made++;
      return Reflect.apply(matcher, this, args) as unknown;
    };
  }
  return count;
}

/**
 * Says whether a suite asserts by other means than vitest's matchers, which are the only ones that are counted.
 *
 * @param text - The suite.
 * @returns True if it imports something that asserts, or makes a matcher of its own.
 */
export function assertsOtherwise(text: string): boolean {
  return /['"](?:node:)?assert(?:\/strict)?['"]|['"]fast-check['"]|['"]chai['"]|expect\.extend|expect\.unreachable/.test(
    text,
  );
}
