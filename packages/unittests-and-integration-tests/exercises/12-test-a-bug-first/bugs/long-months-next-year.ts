/**
 * Behind the new year it takes every short month but February for one of 31 days, so the payment slips into the next month.
 *
 * @remarks 31 December 2026, and the payment four months later: April has 30 days.
 */
import { paymentDate as soundDate } from '../given.ts';

export * from '../given.ts';

/** Computes when a payment of a monthly subscription is due. */
export function paymentDate(firstPayment: string, months: number): string {
  const date = soundDate(firstPayment, months);
  const isNextYear = date.slice(0, 4) !== firstPayment.slice(0, 4);
  if (!isNextYear || !firstPayment.endsWith('-31') || !date.endsWith('-30')) return date;
  return `${date.slice(0, 5)}${String(Number(date.slice(5, 7)) + 1).padStart(2, '0')}-01`;
}
