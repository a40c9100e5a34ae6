/**
 * Joins two texts.
 *
 * @param str1 - The first text.
 * @param str2 - The second text.
 * @returns The first text with the second right behind it.
 * @example
 * concat('egg', 'shell'); // 'eggshell'
 */
export function concat(str1: string, str2: string): string {
  return str1 + str2;
}
