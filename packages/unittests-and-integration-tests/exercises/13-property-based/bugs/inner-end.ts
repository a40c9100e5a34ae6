/**
 * `mergeBlocks` loses seats: where a block lies inside of another one, the result ends with the inner one.
 *
 * @remarks A long block and a short one inside of it, such as 1 to 9 and 2 to 3: the seats from 4 to 9 are lost.
 */
import type { Block } from '../given.ts';

export * from '../given.ts';

export function mergeBlocks(blocks: readonly Block[]): Block[] {
  const merged: Block[] = [];
  for (const block of blocks.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last === undefined || block.from > last.to + 1) merged.push(block);
    else merged[merged.length - 1] = { from: last.from, to: block.to };
  }
  return merged;
}
