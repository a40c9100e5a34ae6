/** You catch what `charge` throws and call it a PaymentError. A service that is down then looks like the fault of the customer. `checkout` cannot decide what it means, so let it pass. */
import type { Receipt } from '#given/006-error-handling';
import { PaymentError } from '#solution/006-error-handling';

export * from '#solution/006-error-handling';

export function checkout(amount: number, charge: (amount: number) => string): Receipt {
  if (!(amount > 0 && amount < Infinity)) throw new PaymentError('The amount must be greater than 0 and finite');
  try {
    return { id: charge(amount), amount };
  } catch (cause) {
    throw new PaymentError('The payment failed', { cause });
  }
}
