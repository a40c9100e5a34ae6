/** You ask for the role once and remember the answer for all calls. The variable beside the guard belongs to the method, and so to all objects and all times. Ask at each call. */
import { AccessDeniedError, type HasRole } from '#solution/005-decorators';

export * from '#solution/005-decorators';

export function requireRole(role: string) {
  return function <This extends HasRole, Args extends unknown[], Result>(
    method: (this: This, ...args: Args) => Result,
    context: ClassMethodDecoratorContext<This, (this: This, ...args: Args) => Result>,
  ): (this: This, ...args: Args) => Result {
    const name = String(context.name);
    let known: string | undefined;
    const guarded = function (this: This, ...args: Args): Result {
      known ??= this.role;
      if (known !== role) {
        throw new AccessDeniedError(`Cannot call ${name}: role is ${this.role}, and must be ${role}`);
      }
      return method.apply(this, args);
    };
    return Object.defineProperty(guarded, 'name', { value: method.name });
  };
}
