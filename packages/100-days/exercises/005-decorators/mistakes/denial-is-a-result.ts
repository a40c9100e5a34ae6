/** You return a text when access is denied. The caller takes it for the result and goes on, as in the original of this day. A refusal has to be thrown. */
import type { HasRole } from '#solution/005-decorators';

export * from '#solution/005-decorators';

export function requireRole(role: string) {
  return function <This extends HasRole, Args extends unknown[], Result>(
    method: (this: This, ...args: Args) => Result,
    _context: ClassMethodDecoratorContext<This, (this: This, ...args: Args) => Result>,
  ): (this: This, ...args: Args) => Result {
    const guarded = function (this: This, ...args: Args): Result {
      if (this.role !== role) {
        return 'Access denied' as Result;
      }
      return method.apply(this, args);
    };
    return Object.defineProperty(guarded, 'name', { value: method.name });
  };
}
