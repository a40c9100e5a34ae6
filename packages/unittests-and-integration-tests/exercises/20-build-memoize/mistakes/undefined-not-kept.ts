/** If the getter gives `undefined`, this takes it for nothing kept, and runs the getter at each read. Whether there is a value is another question than what the value is. */
export function memoize<This extends object, Value>(
  get: (this: This) => Value,
  _context: ClassGetterDecoratorContext<This, Value>,
): (this: This) => Value {
  const kept = new WeakMap<This, Value>();
  return function (this: This): Value {
    const known = kept.get(this);
    if (known !== undefined) return known;
    const value = get.call(this);
    kept.set(this, value);
    return value;
  };
}
