/**
 * Makes a getter run once for each object, at the first read: later reads get the value of the first.
 *
 * Every value is kept, also `undefined`. A promise is a value like any other: it is kept also if it rejects, and all who
 * read it learn of the same failure. Nothing is kept when the getter throws, so the next read runs it again.
 *
 * The values are in a `WeakMap` beside the objects, and go when their object goes. No object is changed.
 *
 * @param get - The getter: of objects or of a class, public or private.
 * @param _context - Where it stands; the compiler uses it to refuse methods, setters, fields and classes.
 * @returns The getter that takes its place.
 * @example
 * class Report { @memoize get total(): number { return this.addUp(); } } // adds up once for each report
 */
export function memoize<This extends object, Value>(
  get: (this: This) => Value,
  _context: ClassGetterDecoratorContext<This, Value>,
): (this: This) => Value {
  const kept = new WeakMap<This, { readonly value: Value }>();
  return function (this: This): Value {
    let known = kept.get(this);
    if (known === undefined) {
      known = { value: get.call(this) };
      kept.set(this, known);
    }
    return known.value;
  };
}
