/**
 * `packSeats` sorts the seats as texts, and so it puts 10 before 9.
 *
 * @remarks Seats with one digit and seats with two, in one list: [9, 10].
 */
export * from '../given.ts';

export function packSeats(seats: readonly number[]): string {
  const parts: [number, number][] = [];
  for (const seat of [...new Set(seats)].map(String).sort().map(Number)) {
    const last = parts.at(-1);
    if (last?.[1] === seat - 1) last[1] = seat;
    else parts.push([seat, seat]);
  }
  return parts.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(',');
}
