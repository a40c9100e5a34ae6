/**
 * It keeps one value for all objects of the class: the second object gets the value of the first.
 *
 * @remarks Two objects of one class whose getters give different values.
 */
/** Makes a getter run once for each object, at the first read. */
export function memoize<This extends object, Value>(
  get: (this: This) => Value,
  _context: ClassGetterDecoratorContext<This, Value>,
): (this: This) => Value {
  let known: { readonly value: Value } | undefined;
  return function (this: This): Value {
    known ??= { value: get.call(this) };
    return known.value;
  };
}
