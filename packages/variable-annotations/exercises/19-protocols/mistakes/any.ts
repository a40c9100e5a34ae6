/** The values are right, but `value is any` switches the compiler off: after the question every member seems to be there. Name an interface that has `close` and nothing else. */
export function isCloseable(value: any): value is any {
  if ((typeof value !== 'object' || value === null) && typeof value !== 'function') return false;
  return typeof value.close === 'function';
}

export function closeAll(resources: readonly unknown[]): number {
  const closeable = resources.filter(isCloseable).reverse();
  for (const resource of closeable) resource.close();
  return closeable.length;
}
