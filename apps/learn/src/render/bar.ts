import { painted, type Look } from './look.ts';

/**
 * Draws how much is done.
 *
 * @param done - How many are done.
 * @param total - Of how many.
 * @param cells - The length of the bar, in columns.
 * @returns A bar and the numbers, or words alone where the look is plain.
 */
export function progressBar(look: Look, done: number, total: number, cells = 20): string {
  if (look.plain) return `${done} of ${total} passed`;
  return `${painted(look, 'good', barCells(done, total, cells))} ${done}/${total}`;
}

/**
 * Draws a bar of block characters.
 *
 * @param done - How many are done.
 * @param total - Of how many.
 * @param cells - The length of the bar, in characters.
 * @returns `cells` characters. It is full only when everything is done, and empty only when nothing is.
 */
export function barCells(done: number, total: number, cells: number): string {
  const share = total === 0 ? 0 : (done / total) * cells;
  const filled = done === 0 ? 0 : done >= total ? cells : Math.min(cells - 1, Math.max(1, Math.round(share)));
  return '█'.repeat(filled) + '░'.repeat(cells - filled);
}
