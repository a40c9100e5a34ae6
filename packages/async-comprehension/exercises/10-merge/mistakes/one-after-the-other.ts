/** The sources run one after the other: the second is asked when the first has ended. A quiet source holds up all others, and an endless one hides them for ever. Ask all of them before you wait for any. */
export async function* merge<T>(...sources: readonly AsyncIterable<T>[]): AsyncGenerator<T, void, undefined> {
  for (const source of sources) yield* source;
}
