/**
 * `packSeats` writes a seat twice that is in the list twice.
 *
 * @remarks A list with a repeat, such as [3, 3].
 */
export * from '../given.ts';

export function packSeats(seats: readonly number[]): string {
  const parts: [number, number][] = [];
  for (const seat of seats.toSorted((a, b) => a - b)) {
    const last = parts.at(-1);
    if (last?.[1] === seat - 1) last[1] = seat;
    else parts.push([seat, seat]);
  }
  return parts.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(',');
}
