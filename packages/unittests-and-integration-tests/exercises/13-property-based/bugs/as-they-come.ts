/**
 * `mergeBlocks` takes the blocks as they come, and merges wrongly if they are not in order.
 *
 * @remarks A block behind one that comes later in the row, such as 5 to 6 and then 1 to 2: the seats 1 and 2 are lost.
 */
import type { Block } from '../given.ts';

export * from '../given.ts';

export function mergeBlocks(blocks: readonly Block[]): Block[] {
  const merged: Block[] = [];
  for (const block of blocks) {
    const last = merged.at(-1);
    if (last === undefined || block.from > last.to + 1) merged.push(block);
    else merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, block.to) };
  }
  return merged;
}
