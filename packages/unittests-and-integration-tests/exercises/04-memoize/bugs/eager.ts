/**
 * It runs the getter when the object is made, before anybody has read the property.
 *
 * @remarks An object whose property was not read yet: the getter must not have run.
 */
/** Makes a getter run once for each object, at the first read. */
export function memoize<This extends object, Value>(
  get: (this: This) => Value,
  context: ClassGetterDecoratorContext<This, Value>,
): (this: This) => Value {
  const kept = new WeakMap<This, Value>();
  context.addInitializer(function (this: This) {
    kept.set(this, get.call(this));
  });
  return function (this: This): Value {
    return kept.get(this) as Value;
  };
}
