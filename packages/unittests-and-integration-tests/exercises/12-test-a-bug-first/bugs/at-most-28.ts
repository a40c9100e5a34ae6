/**
 * It takes every payment on the 28th at the latest, also in months that have more days.
 *
 * @remarks 31 January 2026, and the payment two months later: March has 31 days. So does the day of the first payment itself.
 */
/**
 * Computes when a payment of a monthly subscription is due.
 *
 * @param firstPayment - The date of the first payment, such as `2026-01-31`.
 * @param months - How many months after the first payment; a whole number, 0 or more.
 * @returns The date: the same day of the month, or the last day of a month that has no such day.
 * @example
 * paymentDate('2026-01-15', 2); // '2026-03-15'
 */
export function paymentDate(firstPayment: string, months: number): string {
  const first = new Date(firstPayment);
  const year = first.getUTCFullYear();
  const month = first.getUTCMonth() + months;
  const day = Math.min(first.getUTCDate(), 28);
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}
