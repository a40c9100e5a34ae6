/** A parameter of type `object` keeps texts, `null` and unknown values out, and those are what the question is for. Take `unknown` and ask. */
interface Closeable {
  close(): void;
}

export function isCloseable(value: object): value is Closeable {
  if (Object(value) !== value) return false;
  return 'close' in value && typeof value.close === 'function';
}

export function closeAll(resources: readonly unknown[]): number {
  const closeable = (resources as object[]).filter(isCloseable).reverse();
  for (const resource of closeable) resource.close();
  return closeable.length;
}
