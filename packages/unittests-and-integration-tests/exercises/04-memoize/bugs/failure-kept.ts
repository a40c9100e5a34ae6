/**
 * After the getter has thrown, later reads give `undefined`, and do not run it again.
 *
 * @remarks A getter that throws at the first read. Read the property a second time.
 */
/** Makes a getter run once for each object, at the first read. */
export function memoize<This extends object, Value>(
  get: (this: This) => Value,
  _context: ClassGetterDecoratorContext<This, Value>,
): (this: This) => Value {
  const kept = new WeakMap<This, { value?: Value }>();
  return function (this: This): Value {
    let known = kept.get(this);
    if (known === undefined) {
      known = {};
      kept.set(this, known);
      known.value = get.call(this);
    }
    return known.value as Value;
  };
}
