/**
 * It does not keep `undefined`: if the getter gives that, each read runs it again.
 *
 * @remarks A getter that gives `undefined`, read twice, and a test that counts the calls.
 */
/** Makes a getter run once for each object, at the first read. */
export function memoize<This extends object, Value>(
  get: (this: This) => Value,
  _context: ClassGetterDecoratorContext<This, Value>,
): (this: This) => Value {
  const kept = new WeakMap<This, Value & {}>();
  return function (this: This): Value {
    const known = kept.get(this);
    if (known !== undefined) return known;
    const value = get.call(this);
    if (value !== undefined && value !== null) kept.set(this, value);
    return value;
  };
}
