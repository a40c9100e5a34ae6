/** Arrow functions; the fields of other states are forbidden by name, and the status alone is handed to `assertNever`. */
export type Payment = Readonly<
  | { status: 'pending'; amountCents?: never; reason?: never }
  | { status: 'paid'; amountCents: number; reason?: never }
  | { status: 'failed'; amountCents?: never; reason: string }
>;

export const assertNever = (value: never, what = 'value'): never => {
  throw new Error(`Unexpected ${what}: ${JSON.stringify(value)}`);
};

export const paymentMessage = (payment: Payment): string => {
  const { status } = payment;
  switch (status) {
    case 'pending':
      return 'Waiting for the payment';
    case 'paid':
      return `Paid ${(payment.amountCents / 100).toFixed(2)}`;
    case 'failed':
      return `Failed: ${payment.reason}`;
    default:
      return assertNever(status, 'status');
  }
};
