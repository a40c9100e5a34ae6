/** Whatever is neither pending nor paid counts as failed here. The day a fourth status comes, this says "Failed: undefined", and no compiler warns you. Ask for each status, and hand what is left to `assertNever`. */
import type { Payment } from '#solution/16-discriminated-unions';

export * from '#solution/16-discriminated-unions';

export function paymentMessage(payment: Payment): string {
  if (payment.status === 'pending') return 'Waiting for the payment';
  if (payment.status === 'paid') return `Paid ${(payment.amountCents / 100).toFixed(2)}`;
  return `Failed: ${payment.reason}`;
}
