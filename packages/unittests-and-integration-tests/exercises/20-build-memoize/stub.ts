/**
 * Makes a getter run once for each object, at the first read: later reads get the value of the first.
 *
 * Every value is kept, also `undefined`. A promise is a value like any other: it is kept also if it rejects, and all who
 * read it learn of the same failure. Nothing is kept when the getter throws, so the next read runs it again.
 *
 * The values go when their object goes. No object is changed.
 *
 * @param get - The getter: of objects or of a class, public or private.
 * @param context - Where it stands.
 * @returns The getter that takes its place.
 */
export function memoize(get: unknown, context: unknown): never {
  // TODO: give both parameters and the result their types, then return a getter that keeps what the first read gave.
  throw new Error('Not written yet: memoize');
}
