/** The compiler knows neither the arguments nor the result of what you return, so a wrong call of the wrapped function is no error any more. Think about how a type parameter carries them from `fn` to the wrapper. */
import type { CallRecord } from '#solution/005-decorators';

export * from '#solution/005-decorators';

export function logged(fn: (...args: any[]) => any, sink: (record: CallRecord) => void): (...args: any[]) => any {
  const { name } = fn;
  const wrapper = function (this: unknown, ...args: any[]): any {
    sink({ event: 'called', name, args });
    let result: unknown;
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
