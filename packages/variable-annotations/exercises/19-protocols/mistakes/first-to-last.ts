/** This closes the first resource first. What was opened later may still need it: go from the last to the first. */
import { isCloseable } from '#solution/19-protocols';

export * from '#solution/19-protocols';

export function closeAll(resources: readonly unknown[]): number {
  const closeable = resources.filter(isCloseable);
  for (const resource of closeable) resource.close();
  return closeable.length;
}
