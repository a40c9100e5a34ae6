/** The examples of the task and the empty list: the author of the code has tried most of them, too. Say what holds for every list, and let fast-check look for one for which it does not. */
import { longestRun, mergeBlocks, packSeats, unpackSeats } from '#given/13-property-based';
import { describe, expect, test } from 'vitest';

describe('the seats of a row', () => {
  test.each([
    { seats: [], text: '', longest: 0 },
    { seats: [1, 2, 3, 7], text: '1-3,7', longest: 3 },
  ])('are packed, unpacked and counted: $text', ({ seats, text, longest }) => {
    expect(packSeats(seats)).toBe(text);
    expect(unpackSeats(text)).toEqual(seats);
    expect(longestRun(seats)).toBe(longest);
  });

  test('are merged where they overlap', () => {
    expect(mergeBlocks([])).toEqual([]);
    expect(
      mergeBlocks([
        { from: 1, to: 4 },
        { from: 3, to: 6 },
      ]),
    ).toEqual([{ from: 1, to: 6 }]);
  });
});
