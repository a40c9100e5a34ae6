import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';

/**
 * Writes elements into Markdown: as HTML without empty lines, which would end it.
 *
 * @param elements - What `hastscript` made.
 * @returns The HTML, one element a line.
 */
export function htmlOf(...elements: Element[]): string {
  return elements.map((element) => toHtml(element).replaceAll(/\n{2,}/g, '\n')).join('\n');
}

/**
 * Says how long something takes.
 *
 * @param minutes - The minutes, 1 or more.
 * @returns Minutes below an hour and a half, else hours and a half at the most: `45 min`, `7.5 h`.
 */
export function duration(minutes: number): string {
  return minutes < 90 ? `${minutes} min` : `${Math.round(minutes / 30) / 2} h`;
}
