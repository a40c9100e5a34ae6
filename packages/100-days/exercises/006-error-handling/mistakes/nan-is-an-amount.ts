/** You ask whether the amount is 0 or less. Think about the number for which `<=` and `>` both say false: the question has to be whether the amount is right. */
import type { Receipt } from '#given/006-error-handling';
import { PaymentError } from '#solution/006-error-handling';

export * from '#solution/006-error-handling';

export function checkout(amount: number, charge: (amount: number) => string): Receipt {
  if (amount <= 0 || amount === Infinity) throw new PaymentError('The amount must be greater than 0 and finite');
  return { id: charge(amount), amount };
}
