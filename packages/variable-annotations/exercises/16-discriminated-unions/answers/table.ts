/** The union is made from a table of fields, and an object with one function for each status takes the place of the `switch`. */
interface Fields {
  pending: object;
  paid: { amountCents: number };
  failed: { reason: string };
}

type Of<S extends keyof Fields> = { [K in S]: { status: K } & Fields[K] }[S];

export type Payment = Of<keyof Fields>;

const messages: { [S in keyof Fields]: (payment: Of<S>) => string } = {
  pending: () => 'Waiting for the payment',
  paid: ({ amountCents }) => `Paid ${(amountCents / 100).toFixed(2)}`,
  failed: ({ reason }) => `Failed: ${reason}`,
};

function message<S extends keyof Fields>(payment: Of<S>): string {
  if (!Object.hasOwn(messages, payment.status)) return assertNever(payment as never);
  const say: (payment: Of<S>) => string = messages[payment.status];
  return say(payment);
}

export function paymentMessage(payment: Payment): string {
  return message(payment);
}

export function assertNever(value: never): never {
  throw new Error(`Cannot go on with ${JSON.stringify(value)}`);
}
