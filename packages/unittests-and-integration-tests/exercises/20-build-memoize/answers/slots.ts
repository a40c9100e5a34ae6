/** Each object gets a slot when it is made, by an initializer that the context adds; the slot is a small state machine of a class. */
class Slot<Value> {
  #state: 'empty' | 'full' = 'empty';
  #value: Value | undefined;

  read(load: () => Value): Value {
    if (this.#state === 'empty') {
      this.#value = load();
      this.#state = 'full';
    }
    return this.#value as Value;
  }
}

export function memoize<T extends object, V>(
  get: (this: T) => V,
  context: ClassGetterDecoratorContext<T, V>,
): (this: T) => V {
  const slots = new WeakMap<T, Slot<V>>();
  context.addInitializer(function () {
    slots.set(this, new Slot());
  });
  return function () {
    const slot = slots.get(this);
    if (slot === undefined) throw new TypeError('This object was not made by its class');
    return slot.read(() => get.call(this));
  };
}
