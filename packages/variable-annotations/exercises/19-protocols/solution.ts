interface Closeable {
  close(): void;
}

/**
 * Tells whether a value has a method `close`.
 *
 * @param value - Any value; its `close` is not called.
 * @returns True if it is an object or a function with a `close` that is a function, its own or inherited.
 * @example
 * isCloseable({ close() {} }); // true
 */
export function isCloseable(value: unknown): value is Closeable {
  const canHaveMembers = (typeof value === 'object' && value !== null) || typeof value === 'function';
  return canHaveMembers && 'close' in value && typeof value.close === 'function';
}

/**
 * Closes every resource that can be closed, the last one first.
 *
 * @param resources - Values of any kind; the array is not changed.
 * @returns How many were closed.
 * @example
 * closeAll([{ close() {} }, 'text']); // 1
 */
export function closeAll(resources: readonly unknown[]): number {
  // What was opened later may still use what was opened before it.
  const closeable = resources.filter(isCloseable).reverse();
  for (const resource of closeable) resource.close();
  return closeable.length;
}
