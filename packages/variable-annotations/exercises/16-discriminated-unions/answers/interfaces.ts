/** Three interfaces with a common base, and what is left is refused below the `switch`. */
interface WithStatus<S extends string> {
  status: S;
}

type Pending = WithStatus<'pending'>;

interface Paid extends WithStatus<'paid'> {
  amountCents: number;
}

interface Failed extends WithStatus<'failed'> {
  readonly reason: string;
}

export type Payment = Pending | Paid | Failed;

export function paymentMessage(payment: Payment): string {
  switch (payment.status) {
    case 'pending':
      return 'Waiting for the payment';
    case 'paid': {
      const cents = String(payment.amountCents).padStart(3, '0');
      return `Paid ${cents.slice(0, -2)}.${cents.slice(-2)}`;
    }
    case 'failed':
      return `Failed: ${payment.reason}`;
  }
  return assertNever(payment);
}

export function assertNever(left: never): never {
  throw new TypeError('Cannot handle ' + JSON.stringify(left));
}
