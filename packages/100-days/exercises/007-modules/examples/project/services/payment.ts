import { PaymentError } from '../exceptions/errors.ts';
import type { User } from '../validators/user.ts';

/** How many payments this program has processed. */
export let processed = 0;

/** Takes a payment from a user who has been checked. It knows nothing of requests and of output. */
export function processPayment(user: User, cents: number): string {
  if (!Number.isSafeInteger(cents) || cents <= 0) throw new PaymentError('Amount must be a whole number above 0');
  processed += 1;
  return `Payment processed successfully: ${cents} cents from ${user.email}`;
}

if (import.meta.main) console.log('You ran the service alone. Run main.ts to see it used.');
