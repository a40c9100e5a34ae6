// TODO: replace each `unknown` with the right type, then write the two functions.

/** A payment in one of its states. */
export type Payment = unknown;

/**
 * Says in words how a payment stands.
 *
 * @param payment - The payment.
 * @returns The message.
 * @throws {Error} If the payment has a status that nobody knows.
 */
export function paymentMessage(payment: Payment): unknown {
  throw new Error('Not written yet: paymentMessage');
}

/**
 * Marks a place that the compiler knows is never reached.
 *
 * @param value - What is left there; the compiler lets nothing through.
 * @returns Nothing: it always throws.
 * @throws {Error} Always, with the value in the message.
 */
export function assertNever(value: unknown): unknown {
  throw new Error('Not written yet: assertNever');
}
