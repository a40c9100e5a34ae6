import { assertsByItself } from './test-text.ts';

/** What vitest's `vi` has that asserts by itself. */
interface Waiting {
  waitUntil: (...args: never[]) => unknown;
}

/**
 * Counts what is asserted. A bare `expect(value)` asserts nothing, so the matchers are counted, not the calls of expect.
 *
 * @param prototype - Of chai's assertions, which all matchers are methods of; they are replaced.
 * @param vi - Its `waitUntil` fails when its time is over, as a matcher does.
 * @returns The count, which grows with each assertion.
 */
export function countAssertions(prototype: Record<string, unknown>, vi: Waiting): { made: number } {
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
  const { waitUntil } = vi;
  vi.waitUntil = (...args) => {
    count.made++;
    return Reflect.apply(waitUntil, vi, args);
  };
  return count;
}

/** Says, at the end of a run, of which tests nothing is known to assert. */
export interface AssertionLog {
  /** Takes note that a test is written on that line of the suite; null if the line is unknown. */
  written(test: object, line: number | null): void;
  started(test: object): void;
  /** Called when all is over that belongs to a test: its hooks, its fixtures and what it has put off. */
  ended(test: object, name: string): void;
  /** Full names of the tests during which nothing was counted, and whose text shows nothing else that asserts. */
  unasserted: string[];
}

/**
 * Creates the log of one run. Where tests run at the same time, an assertion of one counts for the others as well.
 *
 * @param count - The assertions of all tests.
 * @param suite - The text of the suite.
 * @returns The log.
 */
export function createAssertionLog(count: { made: number }, suite: string): AssertionLog {
  const lines = new WeakMap<object, number>();
  const countBefore = new WeakMap<object, number>();
  const unasserted: string[] = [];
  return {
    unasserted,
    written(test, line) {
      if (line !== null) lines.set(test, line);
    },
    started(test) {
      countBefore.set(test, count.made);
    },
    ended(test, name) {
      if (countBefore.get(test) !== count.made) return;
      const line = lines.get(test);
      if (line === undefined || !assertsByItself(suite, line)) unasserted.push(name);
    },
  };
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
