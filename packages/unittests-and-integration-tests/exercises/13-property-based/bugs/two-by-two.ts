/**
 * `mergeBlocks` makes one of two blocks, and goes on behind them. A third one that overlaps them stays apart.
 *
 * @remarks Three blocks in a chain, such as 1 to 4, 3 to 7 and 6 to 9: to merge once more changes the result.
 */
import type { Block } from '../given.ts';

export * from '../given.ts';

export function mergeBlocks(blocks: readonly Block[]): Block[] {
  const waiting = blocks.toSorted((a, b) => a.from - b.from);
  const merged: Block[] = [];
  for (let block = waiting.shift(); block !== undefined; block = waiting.shift()) {
    const [next] = waiting;
    if (next !== undefined && next.from <= block.to + 1) {
      merged.push({ from: block.from, to: Math.max(block.to, next.to) });
      waiting.shift();
    } else {
      merged.push(block);
    }
  }
  return merged;
}
