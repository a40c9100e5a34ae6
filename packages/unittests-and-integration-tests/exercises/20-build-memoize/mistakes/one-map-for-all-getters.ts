/** One map serves all getters, and knows only the object. So two memoized properties of an object share one value. Make a map for each getter. */
const kept = new WeakMap<object, unknown>();

export function memoize<This extends object, Value>(
  get: (this: This) => Value,
  _context: ClassGetterDecoratorContext<This, Value>,
): (this: This) => Value {
  return function (this: This): Value {
    if (!kept.has(this)) kept.set(this, get.call(this));
    return kept.get(this) as Value;
  };
}
