/** The compiler lets your decorator stand in a class whose objects have no `role`. Then nobody can call the method, and you learn it at run time. Say in the types what `This` has to have. */
import { AccessDeniedError, type HasRole } from '#solution/005-decorators';

export * from '#solution/005-decorators';

export function requireRole(role: string) {
  return function <This, Args extends unknown[], Result>(
    method: (this: This, ...args: Args) => Result,
    context: ClassMethodDecoratorContext<This, (this: This, ...args: Args) => Result>,
  ): (this: This, ...args: Args) => Result {
    const name = String(context.name);
    const guarded = function (this: This, ...args: Args): Result {
      if ((this as HasRole).role !== role) {
        throw new AccessDeniedError(`Cannot call ${name}: role is ${(this as HasRole).role}, and must be ${role}`);
      }
      return method.apply(this, args);
    };
    return Object.defineProperty(guarded, 'name', { value: method.name });
  };
}
