/** One weak map for the whole module: from the object to a map from getters to values; and the decorator is an arrow function with a type. */
type Getter<This, Value> = (this: This) => Value;

const valuesOf = new WeakMap<object, Map<unknown, unknown>>();

export const memoize = <This extends object, Value>(
  get: Getter<This, Value>,
  { kind }: ClassGetterDecoratorContext<This, Value>,
): Getter<This, Value> =>
  function () {
    const values = valuesOf.get(this) ?? new Map<unknown, unknown>([['kind', kind]]);
    valuesOf.set(this, values);
    if (!values.has(get)) values.set(get, get.call(this));
    return values.get(get) as Value;
  };
