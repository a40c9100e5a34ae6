/** Not one of the bugs is noticed. Do your properties run at all? `fc.property` alone runs nothing, `fc.assert` does. And its function has to hold a matcher or return a boolean: with braces and no `return` it passes, whatever it has computed. If you have tried examples alone: the author of the code has tried them, too. */
import fc from 'fast-check';
import { longestRun, mergeBlocks, packSeats, unpackSeats, type Block } from '#given/13-property-based';
import { describe, expect, test } from 'vitest';

fc.configureGlobal({ seed: 7 });

const seat = fc.integer({ min: 1, max: 12 });
const seats = fc.array(seat);
const blocks = fc.array(fc.tuple(seat, seat).map(([a, b]): Block => ({ from: Math.min(a, b), to: Math.max(a, b) })));
const sorted = (list: number[]) => [...new Set(list)].sort((a, b) => a - b);

describe('the seats of a row', () => {
  test('round trip', () => {
    fc.property(seats, (list) => {
      expect(unpackSeats(packSeats(list))).toEqual(sorted(list));
    });
  });

  test('idempotence', () => {
    fc.assert(
      fc.property(blocks, (list) => {
        // eslint-disable-next-line @typescript-eslint/no-unused-expressions -- That nobody looks at it is the mistake.
        JSON.stringify(mergeBlocks(mergeBlocks(list))) === JSON.stringify(mergeBlocks(list));
      }),
    );
  });

  test('longest run', () => {
    fc.assert(
      fc.property(seats, (list) => {
        // eslint-disable-next-line @typescript-eslint/no-unused-expressions -- That nobody looks at it is the mistake.
        longestRun(list) <= list.length;
      }),
    );
  });
});
