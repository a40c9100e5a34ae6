/** You call the wrapped function without its `this`, so a method does not find its object. The wrapper gets the right `this`: hand it on with the arguments. */
export type CallRecord =
  | { readonly event: 'called'; readonly name: string; readonly args: readonly unknown[] }
  | { readonly event: 'returned'; readonly name: string; readonly result: unknown }
  | { readonly event: 'threw'; readonly name: string; readonly error: unknown };

export interface HasRole {
  readonly role: string;
}

export class AccessDeniedError extends Error {
  override readonly name = 'AccessDeniedError';
}

export function logged<This, Args extends unknown[], Result>(
  fn: (this: This, ...args: Args) => Result,
  sink: (record: CallRecord) => void,
): (this: This, ...args: Args) => Result {
  const { name } = fn;
  const wrapper = function (this: This, ...args: Args): Result {
    sink({ event: 'called', name, args });
    let result: Result;
    try {
      // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-assertion -- The compiler asks for `this` without it.
      result = (fn as (...args: Args) => Result)(...args);
    } catch (error) {
      sink({ event: 'threw', name, error });
      throw error;
    }
    sink({ event: 'returned', name, result });
    return result;
  };
  return Object.defineProperty(wrapper, 'name', { value: name });
}

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
      // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-assertion -- The compiler asks for `this` without it.
      return (method as (...args: Args) => Result)(...args);
    };
    return Object.defineProperty(guarded, 'name', { value: method.name });
  };
}

export function timed<This, Args extends unknown[], Result>(
  fn: (this: This, ...args: Args) => Promise<Result>,
  now: () => number,
  report: (name: string, ms: number) => void,
): (this: This, ...args: Args) => Promise<Result> {
  const wrapper = async function (this: This, ...args: Args): Promise<Result> {
    const start = now();
    try {
      // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-assertion -- The compiler asks for `this` without it.
      return await (fn as (...args: Args) => Promise<Result>)(...args);
    } finally {
      report(fn.name, now() - start);
    }
  };
  return Object.defineProperty(wrapper, 'name', { value: fn.name });
}
