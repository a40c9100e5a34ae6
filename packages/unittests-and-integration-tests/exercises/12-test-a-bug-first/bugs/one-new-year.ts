/**
 * It goes on into the next year, and never into the year behind that.
 *
 * @remarks 15 December 2026, and the payment 13 months later: two years begin in between.
 */
import { paymentDate as soundDate } from '../given.ts';

export * from '../given.ts';

/** Computes when a payment of a monthly subscription is due. */
export function paymentDate(firstPayment: string, months: number): string {
  const date = soundDate(firstPayment, months);
  const lastYear = Number(firstPayment.slice(0, 4)) + 1;
  return Number(date.slice(0, 4)) > lastYear ? `${lastYear}${date.slice(4)}` : date;
}
