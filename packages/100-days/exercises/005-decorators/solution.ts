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
 * @example
 * const add = logged((a: number, b: number) => a + b, console.log);
 * add(5, 7); // 12
 */
export function logged<This, Args extends unknown[], Result>(
  fn: (this: This, ...args: Args) => Result,
  sink: (record: CallRecord) => void,
): (this: This, ...args: Args) => Result {
  const { name } = fn;
  const wrapper = function (this: This, ...args: Args): Result {
    sink({ event: 'called', name, args });
    let result: Result;
    try {
      result = fn.apply(this, args);
    } catch (error) {
      sink({ event: 'threw', name, error });
      throw error;
    }
    sink({ event: 'returned', name, result });
    return result;
  };
  return Object.defineProperty(wrapper, 'name', { value: name });
}

/**
 * Makes a decorator for methods that only one role may call.
 *
 * @param role - The role that the object must have at the time of the call.
 * @returns A standard decorator for methods of objects that have a `role`. The method that it makes has the name of the
 *   old one, and throws an {@link AccessDeniedError} if the role is another.
 * @example
 * class Desk { readonly role = 'guest'; @requireRole('admin') close(): string { return 'closed'; } }
 * new Desk().close(); // throws: Cannot call close: role is guest, and must be admin
 */
export function requireRole(role: string) {
  return function <This extends HasRole, Args extends unknown[], Result>(
    method: (this: This, ...args: Args) => Result,
    context: ClassMethodDecoratorContext<This, (this: This, ...args: Args) => Result>,
  ): (this: This, ...args: Args) => Result {
    const name = String(context.name);
    const guarded = function (this: This, ...args: Args): Result {
      if (this.role !== role) {
        throw new AccessDeniedError(`Cannot call ${name}: role is ${this.role}, and must be ${role}`);
      }
      return method.apply(this, args);
    };
    return Object.defineProperty(guarded, 'name', { value: method.name });
  };
}

/**
 * Wraps a function that returns a promise, so that the time of every call is told.
 *
 * @param fn - The function.
 * @param now - The clock, in milliseconds, such as `() => performance.now()`.
 * @param report - Gets the name of `fn` and the milliseconds from the call until its promise settled, however it did.
 * @returns A function with the name of `fn` that does what `fn` does.
 * @example
 * const load = timed(fetch, () => performance.now(), (name, ms) => console.log(`${name}: ${ms} ms`));
 * await load('https://example.com'); // fetch: 81.3 ms
 */
export function timed<This, Args extends unknown[], Result>(
  fn: (this: This, ...args: Args) => Promise<Result>,
  now: () => number,
  report: (name: string, ms: number) => void,
): (this: This, ...args: Args) => Promise<Result> {
  const wrapper = async function (this: This, ...args: Args): Promise<Result> {
    const start = now();
    try {
      return await fn.apply(this, args);
    } finally {
      report(fn.name, now() - start);
    }
  };
  return Object.defineProperty(wrapper, 'name', { value: fn.name });
}
