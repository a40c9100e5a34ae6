/**
 * It keeps the value in the object itself, as a property that was not there before.
 *
 * @remarks The keys of an object after a read. Or freeze an object, and then read the property.
 */
/** Makes a getter run once for each object, at the first read. */
export function memoize<This extends object, Value>(
  get: (this: This) => Value,
  context: ClassGetterDecoratorContext<This, Value>,
): (this: This) => Value {
  const key = `_${String(context.name)}`;
  return function (this: This): Value {
    if (!Object.hasOwn(this, key)) Object.assign(this, { [key]: get.call(this) });
    return Reflect.get(this, key) as Value;
  };
}
