/** `typeof` of a function is `'function'`, not `'object'`, so a function that has a `close` is turned away. Let both through. */
interface Closeable {
  close(): void;
}

export function isCloseable(value: unknown): value is Closeable {
  return typeof value === 'object' && value !== null && 'close' in value && typeof value.close === 'function';
}

export function closeAll(resources: readonly unknown[]): number {
  const closeable = resources.filter(isCloseable).reverse();
  for (const resource of closeable) resource.close();
  return closeable.length;
}
