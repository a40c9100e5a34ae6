/** The value is in a variable of the decorator, and a decorator runs once for each getter, not once for each object. So the first object that is read decides for all. Keep a value for each object. */
export function memoize<This extends object, Value>(
  get: (this: This) => Value,
  _context: ClassGetterDecoratorContext<This, Value>,
): (this: This) => Value {
  let isKept = false;
  let value: Value;
  return function (this: This): Value {
    if (!isKept) {
      value = get.call(this);
      isKept = true;
    }
    return value;
  };
}
