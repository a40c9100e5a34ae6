/** You compare the code with itself: with what it has packed or merged before. A fault that is on both sides of the comparison shows on neither. Compare with the input, or with an answer that you have found in another way. */
import fc from 'fast-check';
import { longestRun, mergeBlocks, packSeats, unpackSeats, type Block } from '#given/13-property-based';
import { describe, expect, test } from 'vitest';

fc.configureGlobal({ seed: 7 });

const seat = fc.integer({ min: 1, max: 12 });
const seats = fc.array(seat);
const blocks = fc.array(fc.tuple(seat, seat).map(([a, b]): Block => ({ from: Math.min(a, b), to: Math.max(a, b) })));

describe('the seats of a row', () => {
  test('round trip', () => {
    fc.assert(
      fc.property(seats, (list) => {
        const text = packSeats(list);
        expect(packSeats(unpackSeats(text))).toBe(text);
      }),
    );
  });

  test('idempotence', () => {
    fc.assert(
      fc.property(blocks, (list) => {
        const merged = mergeBlocks(list);
        expect(mergeBlocks(merged)).toEqual(merged);
      }),
    );
  });

  test('longest run', () => {
    fc.assert(
      fc.property(seats, (list) => {
        expect(longestRun(list)).toBe(longestRun(list.toReversed()));
      }),
    );
  });
});
