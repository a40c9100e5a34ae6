import { asyncGenerator, type AsyncGeneratorOptions } from '#solution/01-async-generator';

/**
 * Collects the numbers of one `asyncGenerator`.
 *
 * @param options - What may be set about the stream, passed on to it.
 * @returns The numbers, in the order in which they came.
 */
export async function asyncComprehension(options?: AsyncGeneratorOptions): Promise<number[]> {
  // TODO: collect what asyncGenerator(options) gives.
  throw new Error('Not written yet: asyncComprehension');
}

/**
 * Collects a stream into a list, and changes and filters its values on the way.
 *
 * @param source - Where the values come from.
 * @param map - Makes an element of the list from a value; may be async.
 * @param keep - Says whether a value stays. Default: every value does.
 * @returns The mapped values, in the order of the source.
 */
export async function collect(source: unknown, map: unknown, keep?: unknown): Promise<unknown[]> {
  // TODO: make the function generic, replace each `unknown`, then deal with one value at a time.
  throw new Error('Not written yet: collect');
}
