import { painted, textWidth, wrapped, type TextStyle } from '../render/text-style.ts';

/** The keys, in the order of the legend. */
const legend = [
  ['h', 'hint'],
  ['n', 'next'],
  ['l', 'list'],
  ['d', 'diff'],
  ['r', 'reset'],
  ['c', 'check again'],
  ['q', 'quit'],
] as const;

const known = new Set([...legend.map(([key]) => key), 'm', 'ctrl+z'] as string[]);

/**
 * Says whether a key has a meaning while no question waits.
 *
 * @param key - Its name.
 * @returns Whether it does anything.
 */
export function isKey(key: string): boolean {
  return known.has(key);
}

/** A question that waits for one key. */
export interface Question {
  text: string;
  /** The key that says yes; any other says no. */
  yes: string;
}

/** A key that comes sooner than this after a question was pressed before it could be read. In milliseconds. */
export const readingMs = 500;

/**
 * Shows the keys.
 *
 * @returns One line, or a sentence where it is plain.
 */
export function legendLines(style: TextStyle): string[] {
  if (style.plain) return wrapped(`Keys: ${legendText}.`, textWidth(style));
  return [legend.map(([key, word]) => `${painted(style, 'strong', key)} ${painted(style, 'dim', word)}`).join('  ')];
}

/**
 * Shows the keys where there is hardly any room.
 *
 * @returns One short line.
 */
export function shortLegend(style: TextStyle): string {
  return painted(style, 'dim', `keys: ${legend.map(([key]) => key).join(' ')}`);
}

const legendText = legend.map(([key, word]) => `${key} ${word}`).join(', ');

/**
 * Answers a key that has no meaning here.
 *
 * @param key - Its name.
 * @returns A sentence with the keys that have one.
 */
export function unknownKey(key: string): string {
  // Node calls what it has no name for `undefined`.
  const name = key === '' || key === 'undefined' ? 'That' : key;
  const letters = /^\p{L}$/u.test(key) && !/[a-z]/i.test(key) ? ' Switch the keyboard to Latin letters.' : '';
  return `${name} is not a key here; keys: ${legendText}.${letters}`;
}

/**
 * Answers text that was typed or pasted here.
 *
 * @param answerPlace - The practice file, as the student would name it.
 * @returns A sentence that says where it belongs.
 */
export function strayText(answerPlace: string): string {
  return `Text does nothing here, so nothing was changed: write it into ${answerPlace}, and press single keys here.`;
}
