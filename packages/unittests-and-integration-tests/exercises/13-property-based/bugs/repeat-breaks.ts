/**
 * `longestRun` begins to count anew at a seat that is in the list twice.
 *
 * @remarks A repeat inside of a run, such as [1, 2, 2, 3]: the answer is 3.
 */
export * from '../given.ts';

export function longestRun(seats: readonly number[]): number {
  let longest = 0;
  let run = 0;
  let before = 0;
  for (const seat of seats.toSorted((a, b) => a - b)) {
    run = seat === before + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
    before = seat;
  }
  return longest;
}
