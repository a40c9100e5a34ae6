/** A payment in one of its states. */
export type Payment =
  | { readonly status: 'pending' }
  | { readonly status: 'paid'; readonly amountCents: number }
  | { readonly status: 'failed'; readonly reason: string };

/**
 * Says in words how a payment stands.
 *
 * @param payment - The payment; an amount is a whole number of cents.
 * @returns The message, without a full stop.
 * @throws {Error} If the payment has a status that nobody knows, as data from outside may have it.
 * @example
 * paymentMessage({ status: 'paid', amountCents: 1250 }); // 'Paid 12.50'
 */
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

/**
 * Marks a place that the compiler knows is never reached.
 *
 * @param value - What is left there; the compiler lets nothing through.
 * @returns Nothing: it always throws.
 * @throws {Error} Always, with the value in the message.
 * @example
 * assertNever(payment); // compiles only where no kind of payment is left
 */
export function assertNever(value: never): never {
  throw new Error(`Cannot go on: nobody has thought of ${show(value)}`);
}

/** JSON knows no bigint, and for such a value it would throw an error of its own. */
function show(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => (typeof inner === 'bigint' ? `${inner}n` : inner));
}
