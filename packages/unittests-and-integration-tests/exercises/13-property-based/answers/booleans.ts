/** The functions of the properties return booleans, each `fc.assert` has a seed of its own, and a row is a list of twelve flags. */
import fc from 'fast-check';
import * as row from '#given/13-property-based';
import { test } from 'vitest';

const seed = 20_260_131;
const seat = fc.nat({ max: 11 }).map((index) => index + 1);
const seats = fc.array(seat, { maxLength: 20 });
const blocks = fc.array(fc.record({ from: seat, to: seat }).filter(({ from, to }) => from <= to));

const flags = (list: readonly number[]): string =>
  Array.from({ length: 12 }, (_, index) => (list.includes(index + 1) ? 'x' : '-')).join('');
const flagsOf = (list: readonly row.Block[]): string =>
  flags(list.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index)));

test('unpackSeats(packSeats(seats))', () => {
  const isAscending = (list: number[]): boolean =>
    list.every((each, index) => index === 0 || each > (list[index - 1] ?? 0));
  const giveBack = fc.property(seats, (list) => {
    const back = row.unpackSeats(row.packSeats(list));
    return isAscending(back) && flags(back) === flags(list) && back.every((each) => each >= 1 && each <= 12);
  });
  fc.assert(giveBack, { seed });
});

test('mergeBlocks(blocks)', () => {
  const runsOf = (text: string): string[] => text.split('-').filter(Boolean);
  const merges = fc.property(blocks, (list) => {
    const merged = row.mergeBlocks(list);
    return flagsOf(merged) === flagsOf(list) && merged.length === runsOf(flagsOf(list)).length;
  });
  fc.assert(merges, { seed });
});

test('longestRun(seats)', () => {
  const counts = fc.property(seats, (list) => {
    const longest = row.longestRun(list);
    return flags(list).includes('x'.repeat(longest)) && !flags(list).includes('x'.repeat(longest + 1));
  });
  fc.assert(counts, { seed, numRuns: 200 });
});
