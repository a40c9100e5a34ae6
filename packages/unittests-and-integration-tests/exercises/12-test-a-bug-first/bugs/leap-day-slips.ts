/**
 * Who pays first on 29 February pays on 1 March in a year without that day.
 *
 * @remarks 29 February 2028, and the payment twelve months later.
 */
import { paymentDate as soundDate } from '../given.ts';

export * from '../given.ts';

/** Computes when a payment of a monthly subscription is due. */
export function paymentDate(firstPayment: string, months: number): string {
  const date = soundDate(firstPayment, months);
  return firstPayment.endsWith('-02-29') && date.endsWith('-02-28') ? `${date.slice(0, 4)}-03-01` : date;
}
