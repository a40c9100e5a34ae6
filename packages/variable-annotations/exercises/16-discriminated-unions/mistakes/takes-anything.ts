/** The values are right, but a parameter of type `unknown` takes everything, so the compiler has nothing to object to when a status is forgotten. Only `never` refuses every value that is left. */
export type Payment =
  { status: 'pending' } | { status: 'paid'; amountCents: number } | { status: 'failed'; reason: string };

export function paymentMessage(payment: Payment): string {
  switch (payment.status) {
    case 'pending':
      return 'Waiting for the payment';
    case 'paid':
      return `Paid ${(payment.amountCents / 100).toFixed(2)}`;
    case 'failed':
      return `Failed: ${payment.reason}`;
    default:
      return assertNever(payment);
  }
}

export function assertNever(value: unknown): never {
  throw new Error(`Cannot go on: nobody has thought of ${JSON.stringify(value)}`);
}
