/** The function as it was on the day of the report. */
function paymentDate(firstPayment: string, months: number): string {
  const date = new Date(firstPayment);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}

for (const months of [0, 1, 2, 3, 4]) console.log(paymentDate('2026-01-31', months));
