/**
 * `unpackSeats` finds a seat 0 in the text that stands for no seats at all.
 *
 * @remarks The empty list of seats, packed and unpacked.
 */
export * from '../given.ts';

export function unpackSeats(text: string): number[] {
  const seats: number[] = [];
  for (const part of text.split(',')) {
    const [from = '', to = from] = part.split('-');
    for (let seat = Number(from); seat <= Number(to); seat++) seats.push(seat);
  }
  return seats;
}
