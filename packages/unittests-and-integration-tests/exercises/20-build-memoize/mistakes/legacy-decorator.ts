/** This takes a target, a name and a descriptor, as the decorators of older tutorials do. The standard ones are called with two things: the getter itself, and a context that says where it stands. */
export function memoize(target: object, name: string, descriptor: PropertyDescriptor): PropertyDescriptor {
  const kept = new WeakMap<object, unknown>();
  const get = descriptor.get as () => unknown;
  return {
    ...descriptor,
    get(this: object) {
      if (!kept.has(this)) kept.set(this, get.call(this));
      return kept.get(this);
    },
  };
}
