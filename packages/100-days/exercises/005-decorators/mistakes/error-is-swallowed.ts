/** When the function throws, you tell the sink, and the caller gets `undefined` as if all were well. Think about what the caller of the bare function would get. */
import type { CallRecord } from '#solution/005-decorators';

export * from '#solution/005-decorators';

export function logged<This, Args extends unknown[], Result>(
  fn: (this: This, ...args: Args) => Result,
  sink: (record: CallRecord) => void,
): (this: This, ...args: Args) => Result {
  const { name } = fn;
  const wrapper = function (this: This, ...args: Args): Result {
    sink({ event: 'called', name, args });
    let result: Result;
    try {
      result = fn.apply(this, args);
    } catch (error) {
      sink({ event: 'threw', name, error });
      return undefined as Result;
    }
    sink({ event: 'returned', name, result });
    return result;
  };
  return Object.defineProperty(wrapper, 'name', { value: name });
}
