/** A generic predicate that adds `close` to the type the value came with. */
interface Closeable {
  close(): void;
}

const isObject = (value: unknown): value is object => Object(value) === value;

export function isCloseable<T>(value: T): value is T & Closeable {
  return isObject(value) && typeof Reflect.get(value, 'close') === 'function';
}

export function closeAll(resources: readonly unknown[]): number {
  const closeable = resources.filter((resource) => isCloseable(resource));
  for (const resource of closeable.toReversed()) resource.close();
  return closeable.length;
}
