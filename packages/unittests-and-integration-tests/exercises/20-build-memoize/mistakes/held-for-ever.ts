/** A `Map` holds its keys, so each object that was ever read stays in memory with its value, until the program ends. There is a map that lets its keys go. */
export function memoize<This extends object, Value>(
  get: (this: This) => Value,
  _context: ClassGetterDecoratorContext<This, Value>,
): (this: This) => Value {
  const kept = new Map<This, Value>();
  return function (this: This): Value {
    if (!kept.has(this)) kept.set(this, get.call(this));
    return kept.get(this) as Value;
  };
}
