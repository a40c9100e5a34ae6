/**
 * It keeps one value for each object, whatever the property: a second memoized getter of the same object gives the value of the first.
 *
 * @remarks A class with two memoized getters that give different values, and one object of it.
 */
const kept = new WeakMap<object, { readonly value: unknown }>();

/** Makes a getter run once for each object, at the first read. */
export function memoize<This extends object, Value>(
  get: (this: This) => Value,
  _context: ClassGetterDecoratorContext<This, Value>,
): (this: This) => Value {
  return function (this: This): Value {
    const known = kept.get(this) ?? { value: get.call(this) };
    kept.set(this, known);
    return known.value as Value;
  };
}
