/** Seats side by side in a row, from the first to the last, both counted in. */
export interface Block {
  readonly from: number;
  readonly to: number;
}

/**
 * Writes seats of a row as a short text. Seats side by side become one part, and repeats count once.
 *
 * @param seats - Whole numbers from 1 to 12, in any order; perhaps none.
 * @returns The text, from the first seat to the last, such as `1-3,7`.
 * @example
 * packSeats([7, 1, 2, 3]); // '1-3,7'
 */
export function packSeats(seats: readonly number[]): string {
  const blocks = mergeBlocks(seats.map((seat) => ({ from: seat, to: seat })));
  return blocks.map(({ from, to }) => (from === to ? String(from) : `${from}-${to}`)).join(',');
}

/**
 * Reads what `packSeats` has written.
 *
 * @param text - Such as `1-3,7`.
 * @returns The seats, in the order of the text.
 * @example
 * unpackSeats('1-3,7'); // [1, 2, 3, 7]
 */
export function unpackSeats(text: string): number[] {
  const seats: number[] = [];
  for (const part of text === '' ? [] : text.split(',')) {
    const [from = '', to = from] = part.split('-');
    for (let seat = Number(from); seat <= Number(to); seat++) seats.push(seat);
  }
  return seats;
}

/**
 * Makes one block of all blocks that overlap, or that stand side by side without a seat in between.
 *
 * @param blocks - In any order; perhaps none. `from` is never more than `to`.
 * @returns The blocks that remain, the one with the first seat first. They hold the same seats.
 * @example
 * mergeBlocks([{ from: 1, to: 4 }, { from: 3, to: 6 }]); // [{ from: 1, to: 6 }]
 */
export function mergeBlocks(blocks: readonly Block[]): Block[] {
  const merged: Block[] = [];
  for (const block of blocks.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last === undefined || block.from > last.to + 1) merged.push(block);
    else merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, block.to) };
  }
  return merged;
}

/**
 * Says how many friends find seats side by side.
 *
 * @param seats - The free seats: whole numbers from 1 to 12, in any order; perhaps none. Repeats count once.
 * @returns How many seats are in the longest run without a gap; 0 if there is no seat at all.
 * @example
 * longestRun([7, 1, 2, 3]); // 3
 */
export function longestRun(seats: readonly number[]): number {
  let longest = 0;
  let run = 0;
  let before = 0;
  for (const seat of [...new Set(seats)].sort((a, b) => a - b)) {
    run = seat === before + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
    before = seat;
  }
  return longest;
}
