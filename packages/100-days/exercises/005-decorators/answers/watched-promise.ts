/** Gives the promise of the function itself back and watches it from the side, names each wrapper by the key of an object, and needs no types for the methods' parameters. */
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

type Method<This, Args extends unknown[], Result> = (this: This, ...args: Args) => Result;

/** A function that is the value of a property gets the name of the property. */
function withName<This, Args extends unknown[], Result>(
  name: string,
  run: (self: This, args: Args) => Result,
): Method<This, Args, Result> {
  const holder: Record<string, Method<This, Args, Result>> = {
    [name]: function (this: This, ...args: Args): Result {
      return run(this, args);
    },
  };
  return holder[name]!; // eslint-disable-line @typescript-eslint/no-non-null-assertion
}

export function logged<This, Args extends unknown[], Result>(
  fn: Method<This, Args, Result>,
  sink: (record: CallRecord) => void,
): Method<This, Args, Result> {
  return withName(fn.name, (self: This, args: Args) => {
    sink({ event: 'called', name: fn.name, args: [...args] });
    let last: CallRecord | undefined;
    try {
      const result = fn.call(self, ...args);
      last = { event: 'returned', name: fn.name, result };
      return result;
    } catch (error) {
      last = { event: 'threw', name: fn.name, error };
      throw error;
    } finally {
      if (last !== undefined) sink(last);
    }
  });
}

export function requireRole(required: string) {
  return <This extends HasRole, Args extends unknown[], Result>(
    method: Method<This, Args, Result>,
    { name }: ClassMethodDecoratorContext<This>,
  ) =>
    withName(method.name, (self: This, args: Args) => {
      const { role } = self;
      if (role === required) return method.call(self, ...args);
      throw new AccessDeniedError(`Cannot call ${String(name)}: role is ${role}, and must be ${required}`);
    });
}

export function timed<This, Args extends unknown[], Result>(
  fn: Method<This, Args, Promise<Result>>,
  now: () => number,
  report: (name: string, ms: number) => void,
): Method<This, Args, Promise<Result>> {
  return withName(fn.name, (self: This, args: Args) => {
    const start = now();
    const tell = () => {
      report(fn.name, now() - start);
    };
    const promise = fn.call(self, ...args);
    promise.then(tell, tell);
    return promise;
  });
}
