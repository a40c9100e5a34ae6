/** What comes out: one of two shapes, and `ok` says which. */
type Reply<Data> = { readonly ok: true; readonly data: Data } | { readonly ok: false; readonly error: string };

interface Offer {
  readonly seats: number;
  readonly totalCents: number;
}

const pricePerSeatCents = 450;

/** The edge: the body is unknown, and the return type makes a promise to the caller. */
function makeOffer(body: unknown): Reply<Offer> {
  if (typeof body !== 'object' || body === null || !('seats' in body)) return { ok: false, error: 'seats is missing' };
  const { seats } = body;
  if (typeof seats !== 'number' || !Number.isInteger(seats))
    return { ok: false, error: 'seats must be a whole number' };
  if (seats < 1 || seats > 8) return { ok: false, error: 'seats must be from 1 to 8' };
  return { ok: true, data: { seats, totalCents: seats * pricePerSeatCents } };
}

function show(reply: Reply<Offer>): string {
  // Before this question the compiler gives out neither data nor error.
  if (!reply.ok) return `400 ${reply.error}`;
  const { seats, totalCents } = reply.data;
  return `200 ${seats} seats, ${(totalCents / 100).toFixed(2)} euros`;
}

for (const text of [
  '{ "seats": 3 }',
  '{ "seats": "3" }',
  '{ "seats": 2.5 }',
  '{ "seats": 1e999 }',
  '{ "seats": 9 }',
  'null',
  '{}',
]) {
  console.log(text.padEnd(19), show(makeOffer(JSON.parse(text))));
}
