/** You take the first argument for the role, as the original of this day does. Then the caller chooses the role, and a method with other parameters cannot be guarded. Ask the object. */
import { AccessDeniedError, type HasRole } from '#solution/005-decorators';

export * from '#solution/005-decorators';

export function requireRole(role: string) {
  return function <This extends HasRole, Args extends unknown[], Result>(
    method: (this: This, ...args: Args) => Result,
    context: ClassMethodDecoratorContext<This, (this: This, ...args: Args) => Result>,
  ): (this: This, ...args: Args) => Result {
    const name = String(context.name);
    const guarded = function (this: This, ...args: Args): Result {
      if (args[0] !== role) {
        throw new AccessDeniedError(`Cannot call ${name}: role is ${String(args[0])}, and must be ${role}`);
      }
      return method.apply(this, args);
    };
    return Object.defineProperty(guarded, 'name', { value: method.name });
  };
}
