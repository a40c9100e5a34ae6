/** The values are right, but `any` lets the decorator stand at methods, setters and fields, where it makes no sense, and nobody knows what it gives. Say what it takes: a getter of `This` that gives a `Value`, and a `ClassGetterDecoratorContext` of both. */
export function memoize(get: any, _context: any): any {
  const kept = new WeakMap<object, unknown>();
  return function (this: object): unknown {
    if (!kept.has(this)) kept.set(this, get.call(this));
    return kept.get(this);
  };
}
