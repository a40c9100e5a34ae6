/** No random inputs at all: every list of up to four seats, and of up to three blocks, out of a few that differ enough. */
import assert from 'node:assert/strict';
import { longestRun, mergeBlocks, packSeats, unpackSeats, type Block } from '#given/13-property-based';
import { describe, test } from 'vitest';

function* listsOf<T>(items: readonly T[], length: number): Generator<T[]> {
  yield [];
  if (length === 0) return;
  for (const rest of listsOf(items, length - 1)) for (const item of items) yield [item, ...rest];
}

const seats = [1, 2, 3, 9, 10];
const blocks: Block[] = [1, 2, 4, 5, 7].flatMap((from) => [0, 4].map((more) => ({ from, to: from + more })));

const seatsIn = (list: readonly Block[]): Set<number> => {
  const found = new Set<number>();
  for (const { from, to } of list) for (let seat = from; seat <= to; seat++) found.add(seat);
  return found;
};

describe('every small case', () => {
  test('of packing and counting', () => {
    for (const list of listsOf(seats, 4)) {
      const unique = new Set(list);
      assert.deepEqual(
        unpackSeats(packSeats(list)),
        seats.filter((seat) => unique.has(seat)),
      );
      const inRow = [
        [1, 2, 3],
        [1, 2],
        [2, 3],
        [9, 10],
      ].filter((run) => run.every((seat) => unique.has(seat)));
      assert.equal(longestRun(list), inRow[0]?.length ?? Math.min(1, unique.size));
    }
  });

  test('of merging', () => {
    for (const list of listsOf(blocks, 3)) {
      const merged = mergeBlocks(list);
      assert.deepEqual(mergeBlocks(merged), merged);
      assert.deepEqual([...seatsIn(merged)].sort(), [...seatsIn(list)].sort());
      for (const [index, { to }] of merged.entries()) assert.ok((merged[index + 1]?.from ?? 99) > to + 1);
    }
  });
});
