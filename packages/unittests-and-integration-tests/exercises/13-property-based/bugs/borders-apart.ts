/**
 * `mergeBlocks` leaves two blocks apart that stand side by side, or that share only one seat.
 *
 * @remarks A block that begins where another one ends, such as 1 to 3 and 3 to 5, or with the next seat behind it, such as 1 to 3 and 4 to 6.
 */
import type { Block } from '../given.ts';

export * from '../given.ts';

export function mergeBlocks(blocks: readonly Block[]): Block[] {
  const merged: Block[] = [];
  for (const block of blocks.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last === undefined || block.from >= last.to) merged.push(block);
    else merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, block.to) };
  }
  return merged;
}
