/** In a text, an object becomes `[object Object]`, and whoever reads the log learns nothing. Show what is in it with `JSON.stringify`. */
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

export function assertNever(value: never): never {
  throw new Error(`Cannot go on: nobody has thought of ${String(value)}`);
}
