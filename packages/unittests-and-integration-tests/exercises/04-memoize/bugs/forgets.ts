/**
 * It keeps nothing: each read runs the getter again.
 *
 * @remarks Two reads of one property, and a test that counts the calls.
 */
/** Makes a getter run once for each object, at the first read. */
export function memoize<This extends object, Value>(
  get: (this: This) => Value,
  _context: ClassGetterDecoratorContext<This, Value>,
): (this: This) => Value {
  return function (this: This): Value {
    return get.call(this);
  };
}
