/** The inputs alone come from fast-check: `fc.sample` gives a list of them, and the tests are tables with the matchers of vitest. */
import fc from 'fast-check';
import { longestRun, mergeBlocks, packSeats, unpackSeats, type Block } from '#given/13-property-based';
import { describe, expect, it } from 'vitest';

const seat = fc.integer({ min: 1, max: 12 });
const block = seat.chain((from) => fc.record({ from: fc.constant(from), to: fc.integer({ min: from, max: 12 }) }));
const lists = fc.sample(fc.array(seat), { seed: 1, numRuns: 200 });
const pairs = fc.sample(fc.array(block, { maxLength: 5 }), { seed: 2, numRuns: 200 });

describe.each(lists)('seats %#', (...list) => {
  const once = [...new Set(list)].sort((a, b) => a - b);

  it('come back from the text', () => {
    expect(unpackSeats(packSeats(list))).toStrictEqual(once);
  });

  it('have the run that grows seat by seat', () => {
    const ends = once.map((start) => {
      let end = start;
      while (once.includes(end + 1)) end++;
      return end - start + 1;
    });
    expect(longestRun(list)).toBe(ends.sort((a, b) => b - a)[0] ?? 0);
  });
});

it('blocks are those that one finds by walking along the row', () => {
  for (const list of pairs) {
    const expected: Block[] = [];
    for (let number = 1; number <= 12; number++) {
      if (!list.some(({ from, to }) => from <= number && number <= to)) continue;
      const last = expected.at(-1);
      if (last?.to === number - 1) expected.splice(-1, 1, { from: last.from, to: number });
      else expected.push({ from: number, to: number });
    }
    expect(mergeBlocks(list)).toEqual(expected);
  }
});
