/**
 * It drops a promise that has rejected: the next read runs the getter again.
 *
 * @remarks A promise that rejects. Wait until it has, then read the property again, and count the calls.
 */
/** Makes a getter run once for each object, at the first read. */
export function memoize<This extends object, Value>(
  get: (this: This) => Value,
  _context: ClassGetterDecoratorContext<This, Value>,
): (this: This) => Value {
  const kept = new WeakMap<This, { readonly value: Value }>();
  return function (this: This): Value {
    const known = kept.get(this) ?? { value: get.call(this) };
    kept.set(this, known);
    if (known.value instanceof Promise) known.value.catch(() => kept.delete(this));
    return known.value;
  };
}
