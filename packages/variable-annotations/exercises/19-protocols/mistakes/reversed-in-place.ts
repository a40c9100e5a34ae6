/** `reverse` turns the caller's own array around. Copy the list first, or use `toReversed`; a `readonly` parameter would have told you. */
interface Closeable {
  close(): void;
}

export function isCloseable(value: unknown): value is Closeable {
  if ((typeof value !== 'object' || value === null) && typeof value !== 'function') return false;
  return 'close' in value && typeof value.close === 'function';
}

export function closeAll(resources: unknown[]): number {
  const closeable = resources.reverse().filter(isCloseable);
  for (const resource of closeable) resource.close();
  return closeable.length;
}
