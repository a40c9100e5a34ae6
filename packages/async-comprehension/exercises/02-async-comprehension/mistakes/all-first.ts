/** `collect` gathers the whole stream first and then maps all values at once. Nothing bounds how much is held and how much is under way: ask for one value, wait until it is mapped, then ask for the next. */
export * from '#solution/02-async-comprehension';

export async function collect<T, R>(
  source: AsyncIterable<T>,
  map: (value: T) => R | Promise<R>,
  keep: (value: T) => boolean = () => true,
): Promise<R[]> {
  const values = await Array.fromAsync(source);
  return Promise.all(values.filter(keep).map(map));
}
