/** What `logged` tells about a call. */
export type CallRecord =
  | { readonly event: 'called'; readonly name: string; readonly args: readonly unknown[] }
  | { readonly event: 'returned'; readonly name: string; readonly result: unknown }
  | { readonly event: 'threw'; readonly name: string; readonly error: unknown };

/** An object that acts for somebody who has a role. */
export interface HasRole {
  readonly role: string;
}

/** Says that somebody's role does not allow what they asked for. */
export class AccessDeniedError extends Error {
  override readonly name = 'AccessDeniedError';
}

/**
 * Wraps a function, so that every call is told.
 *
 * @param fn - The function: sync or async, free or a method. A promise that it returns is a result like any other.
 * @param sink - Gets a record just before each call, and one just after it.
 * @returns A function with the name of `fn` that does what `fn` does.
 */
export function logged<This, Args extends unknown[], Result>(
  fn: (this: This, ...args: Args) => Result,
  sink: (record: CallRecord) => void,
): (this: This, ...args: Args) => Result {
  // TODO: return a function that tells the sink, calls `fn`, and tells the sink again.
  throw new Error('Not written yet: logged');
}

/**
 * Makes a decorator for methods that only one role may call.
 *
 * @param role - The role that the object must have at the time of the call.
 * @returns A standard decorator for methods of objects that have a `role`. The method that it makes has the name of the
 *   old one, and throws an {@link AccessDeniedError} if the role is another.
 */
export function requireRole(role: string) {
  return function <This extends HasRole, Args extends unknown[], Result>(
    method: (this: This, ...args: Args) => Result,
    context: ClassMethodDecoratorContext<This, (this: This, ...args: Args) => Result>,
  ): (this: This, ...args: Args) => Result {
    // TODO: return the method that takes the place of this one: it asks for `this.role` before it calls the old one.
    throw new Error('Not written yet: requireRole');
  };
}

/**
 * Wraps a function that returns a promise, so that the time of every call is told.
 *
 * @param fn - The function.
 * @param now - The clock, in milliseconds, such as `() => performance.now()`.
 * @param report - Gets the name of `fn` and the milliseconds from the call until its promise settled, however it did.
 * @returns A function with the name of `fn` that does what `fn` does.
 */
export function timed<This, Args extends unknown[], Result>(
  fn: (this: This, ...args: Args) => Promise<Result>,
  now: () => number,
  report: (name: string, ms: number) => void,
): (this: This, ...args: Args) => Promise<Result> {
  // TODO: return a function that reads the clock, waits for what `fn` returns, and reports.
  throw new Error('Not written yet: timed');
}
