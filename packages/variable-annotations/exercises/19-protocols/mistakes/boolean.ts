/** The values are right, but `boolean` tells the compiler nothing about the value: after the question it is as unknown as before. Return `value is …` with your interface. */
interface Closeable {
  close(): void;
}

export function isCloseable(value: unknown): boolean {
  if ((typeof value !== 'object' || value === null) && typeof value !== 'function') return false;
  return 'close' in value && typeof value.close === 'function';
}

export function closeAll(resources: readonly unknown[]): number {
  const closeable = resources.filter(isCloseable).reverse() as Closeable[];
  for (const resource of closeable) resource.close();
  return closeable.length;
}
