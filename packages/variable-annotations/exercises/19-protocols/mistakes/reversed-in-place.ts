/** `reverse` turns the caller's own array around. Copy the list first, or use `toReversed`; a `readonly` parameter would have told you. */
import { isCloseable } from '#solution/19-protocols';

export * from '#solution/19-protocols';

export function closeAll(resources: unknown[]): number {
  const closeable = resources.reverse().filter(isCloseable);
  for (const resource of closeable) resource.close();
  return closeable.length;
}
