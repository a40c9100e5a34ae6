/** Taken off its resource, `close` no longer knows `this`, and a method that uses it fails. Call it on the resource: `resource.close()`. */
import { isCloseable } from '#solution/19-protocols';

export * from '#solution/19-protocols';

export function closeAll(resources: readonly unknown[]): number {
  const closeable = resources.filter(isCloseable).reverse();
  for (const { close } of closeable) close();
  return closeable.length;
}
