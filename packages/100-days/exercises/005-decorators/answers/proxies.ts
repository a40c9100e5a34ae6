/** Puts a `Proxy` in front of each function: it has the name of what it wraps, and its `apply` hears of every call. */
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

export const logged = <F extends (...args: never[]) => unknown>(fn: F, sink: (record: CallRecord) => void): F =>
  new Proxy(fn, {
    apply(target, self, args): unknown {
      sink({ event: 'called', name: target.name, args });
      try {
        const result: unknown = Reflect.apply(target, self, args);
        sink({ event: 'returned', name: target.name, result });
        return result;
      } catch (error) {
        sink({ event: 'threw', name: target.name, error });
        throw error;
      }
    },
  });

export const requireRole =
  (role: string) =>
  <This extends HasRole, Args extends unknown[], Result>(
    method: (this: This, ...args: Args) => Result,
    context: ClassMethodDecoratorContext<This>,
  ) =>
    new Proxy(method, {
      apply(target, self: This, args: Args): Result {
        if (self.role === role) return target.apply(self, args);
        throw new AccessDeniedError(`Cannot call ${String(context.name)}: role is ${self.role}, and must be ${role}`);
      },
    });

export const timed = <F extends (...args: never[]) => Promise<unknown>>(
  fn: F,
  now: () => number,
  report: (name: string, ms: number) => void,
): F =>
  new Proxy(fn, {
    apply(target, self, args): Promise<unknown> {
      const start = now();
      return (Reflect.apply(target, self, args) as Promise<unknown>).finally(() => {
        report(target.name, now() - start);
      });
    },
  });
