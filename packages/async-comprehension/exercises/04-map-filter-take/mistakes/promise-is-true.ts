/** `filterAsync` does not wait for the answer. A promise counts as true, also a promise of `false`, so everything stays. Write `await` before the question. */
export * from '#solution/04-map-filter-take';

export async function* filterAsync<T>(
  source: AsyncIterable<T>,
  keep: (value: T) => boolean | Promise<boolean>,
): AsyncGenerator<T, void, undefined> {
  for await (const value of source) if (keep(value)) yield value;
}
