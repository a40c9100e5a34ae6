/** You call the method and ask for the role afterwards. The error comes, and the work is done all the same: ask first. */
import { AccessDeniedError, type HasRole } from '#solution/005-decorators';

export * from '#solution/005-decorators';

export function requireRole(role: string) {
  return function <This extends HasRole, Args extends unknown[], Result>(
    method: (this: This, ...args: Args) => Result,
    context: ClassMethodDecoratorContext<This, (this: This, ...args: Args) => Result>,
  ): (this: This, ...args: Args) => Result {
    const name = String(context.name);
    const guarded = function (this: This, ...args: Args): Result {
      const result = method.apply(this, args);
      if (this.role !== role) {
        throw new AccessDeniedError(`Cannot call ${name}: role is ${this.role}, and must be ${role}`);
      }
      return result;
    };
    return Object.defineProperty(guarded, 'name', { value: method.name });
  };
}
