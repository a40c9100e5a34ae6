/**
 * Tells whether a value has a method `close`.
 *
 * @param value - Any value; its `close` is not called.
 * @returns True if it is an object or a function with a `close` that is a function, its own or inherited.
 */
export function isCloseable(value: unknown): boolean {
  // TODO: write an interface with the method `close`, make this a type predicate for it, then ask the value.
  throw new Error('Not written yet: isCloseable');
}

/**
 * Closes every resource that can be closed, the last one first.
 *
 * @param resources - Values of any kind; the array is not changed.
 * @returns How many were closed.
 */
export function closeAll(resources: unknown): unknown {
  // TODO: replace each `unknown`, walk the resources from the last to the first, and close those that can be closed.
  throw new Error('Not written yet: closeAll');
}
