/** The value is written into the object, under a name of its own. A frozen object refuses that, everybody else sees one more property, and the getters of a class and of its base class take each other's value. Keep the values beside the objects. */
export function memoize<This extends object, Value>(
  get: (this: This) => Value,
  context: ClassGetterDecoratorContext<This, Value>,
): (this: This) => Value {
  const name = `_${String(context.name)}`;
  return function (this: This): Value {
    const object = this as Record<string, Value>;
    if (!Object.hasOwn(object, name)) object[name] = get.call(this);
    return object[name] as Value;
  };
}
