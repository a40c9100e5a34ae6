/** A type alias with a readonly function property, and a loop that counts down. */
type CanClose = Readonly<{ close: () => void }>;

export function isCloseable(value: unknown): value is CanClose {
  if (value === null || value === undefined) return false;
  if (typeof value !== 'object' && typeof value !== 'function') return false;
  return typeof (value as { close?: unknown }).close === 'function';
}

export function closeAll(resources: readonly unknown[]): number {
  let closed = 0;
  for (let index = resources.length - 1; index >= 0; index--) {
    const resource: unknown = resources[index];
    if (!isCloseable(resource)) continue;
    resource.close();
    closed++;
  }
  return closed;
}
