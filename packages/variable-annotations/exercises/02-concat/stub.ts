/**
 * Joins two texts.
 *
 * @param str1 - The first text.
 * @param str2 - The second text.
 * @returns The first text with the second right behind it.
 */
export function concat(str1: unknown, str2: unknown): unknown {
  // TODO: replace each `unknown` with the right type, then return the joined text.
  throw new Error('Not written yet: concat');
}
