/** You ask whether `close` is there, and `{ close: 'at noon' }` says yes. Ask also whether it is a function. */
interface Closeable {
  close(): void;
}

export function isCloseable(value: unknown): value is Closeable {
  return ((typeof value === 'object' && value !== null) || typeof value === 'function') && 'close' in value;
}

export function closeAll(resources: readonly unknown[]): number {
  const closeable = resources.filter(isCloseable).reverse();
  for (const resource of closeable) resource.close();
  return closeable.length;
}
