/** Arrow functions, and a type that is written in the predicate itself. */
export const isCloseable = (value: unknown): value is { close(): void } => {
  if ((typeof value !== 'object' || value === null) && typeof value !== 'function') return false;
  return 'close' in value && typeof value.close === 'function';
};

export const closeAll = (resources: readonly unknown[]): number =>
  resources.toReversed().reduce<number>((closed, resource) => {
    if (!isCloseable(resource)) return closed;
    resource.close();
    return closed + 1;
  }, 0);
