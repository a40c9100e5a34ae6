/** Your guard is an async function, so each method returns a promise, and a refusal is a rejected promise that nobody may look at. The method that takes the place of another has to return what that one returned. */
import { AccessDeniedError, type HasRole } from '#solution/005-decorators';

export * from '#solution/005-decorators';

export function requireRole(role: string) {
  return function <This extends HasRole, Args extends unknown[], Result>(
    method: (this: This, ...args: Args) => Result,
    context: ClassMethodDecoratorContext<This, (this: This, ...args: Args) => Result>,
  ): (this: This, ...args: Args) => Result {
    const name = String(context.name);
    const guarded = async function (this: This, ...args: Args): Promise<Result> {
      if (this.role !== role) {
        throw new AccessDeniedError(`Cannot call ${name}: role is ${this.role}, and must be ${role}`);
      }
      return method.apply(this, args);
    };
    return Object.defineProperty(guarded, 'name', { value: method.name }) as unknown as (
      this: This,
      ...args: Args
    ) => Result;
  };
}
