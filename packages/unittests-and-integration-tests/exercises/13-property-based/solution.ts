import fc from 'fast-check';
import { longestRun, mergeBlocks, packSeats, unpackSeats, type Block } from '#given/13-property-based';
import { describe, expect, test } from 'vitest';

fc.configureGlobal({ seed: 7 });

const seat = fc.integer({ min: 1, max: 12 });
const seats = fc.array(seat);
const block = fc.tuple(seat, seat).map(([a, b]): Block => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const blocks = fc.array(block);

const allSeats = Array.from({ length: 12 }, (_, index) => index + 1);

/** All seats of the row that are in one of the blocks: slow, and hard to get wrong. */
function seatsIn(list: readonly Block[]): number[] {
  return allSeats.filter((number) => list.some(({ from, to }) => from <= number && number <= to));
}

/** Tries every run from one seat of the row to another. */
function slowLongestRun(list: readonly number[]): number {
  let longest = 0;
  for (const from of allSeats) {
    for (const to of allSeats) {
      const run = allSeats.slice(from - 1, to);
      if (run.every((number) => list.includes(number))) longest = Math.max(longest, run.length);
    }
  }
  return longest;
}

describe('packSeats() and unpackSeats()', () => {
  test('give back every list of seats, in order and without repeats', () => {
    fc.assert(
      fc.property(seats, (list) => {
        expect(unpackSeats(packSeats(list))).toEqual(allSeats.filter((number) => list.includes(number)));
      }),
    );
  });

  test('write seats side by side as one part', () => {
    expect(packSeats([7, 1, 2, 3])).toBe('1-3,7');
  });
});

describe('mergeBlocks()', () => {
  test('changes nothing when it is called on its own result', () => {
    fc.assert(
      fc.property(blocks, (list) => {
        const once = mergeBlocks(list);
        expect(mergeBlocks(once)).toEqual(once);
      }),
    );
  });

  test('keeps exactly the seats that it was given', () => {
    fc.assert(
      fc.property(blocks, (list) => {
        expect(seatsIn(mergeBlocks(list))).toEqual(seatsIn(list));
      }),
    );
  });

  test('leaves a seat free between each block and the next', () => {
    fc.assert(
      fc.property(blocks, (list) => {
        const merged = mergeBlocks(list);
        for (const [index, { from }] of merged.slice(1).entries()) {
          expect(from).toBeGreaterThan((merged[index]?.to ?? 0) + 1);
        }
      }),
    );
  });
});

describe('longestRun()', () => {
  test('agrees with a search among all runs that there can be', () => {
    fc.assert(
      fc.property(seats, (list) => {
        expect(longestRun(list)).toBe(slowLongestRun(list));
      }),
    );
  });
});
