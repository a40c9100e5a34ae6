/** The values are right, but the decorator can also stand at a method without parameters: for the compiler that is a function as any other. The second parameter, the context, says that it is a getter. */
export function memoize<This extends object, Value>(get: (this: This) => Value): (this: This) => Value {
  const kept = new WeakMap<This, Value>();
  return function (this: This): Value {
    if (!kept.has(this)) kept.set(this, get.call(this));
    return kept.get(this) as Value;
  };
}
