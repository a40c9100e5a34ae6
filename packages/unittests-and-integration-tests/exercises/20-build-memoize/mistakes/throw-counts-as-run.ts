/** This notes that the getter has run before it has given a value. If it throws, the next read gives `undefined`. Note it when there is a value. */
export function memoize<This extends object, Value>(
  get: (this: This) => Value,
  _context: ClassGetterDecoratorContext<This, Value>,
): (this: This) => Value {
  const hasRun = new WeakSet<This>();
  const kept = new WeakMap<This, Value>();
  return function (this: This): Value {
    if (!hasRun.has(this)) {
      hasRun.add(this);
      kept.set(this, get.call(this));
    }
    return kept.get(this) as Value;
  };
}
