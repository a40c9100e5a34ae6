/**
 * Names the day of a moment where the student is.
 *
 * @param moment - Any moment.
 * @returns The local date: `2026-11-21`.
 */
export function localDate(moment: Date): string {
  const [year, month, day] = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return [String(year).padStart(4, '0'), twoDigits(month), twoDigits(day)].join('-');
}

/**
 * Writes a moment so that it can be a part of a file name everywhere.
 *
 * @param moment - Any moment.
 * @returns Local date and time: `20261121-235901`.
 */
export function fileStamp(moment: Date): string {
  const time = [moment.getHours(), moment.getMinutes(), moment.getSeconds()].map(twoDigits).join('');
  return `${localDate(moment).replaceAll('-', '')}-${time}`;
}

/**
 * Adds a day to a list of days.
 *
 * @param dates - Local dates, in any order.
 * @param date - The local date to add.
 * @returns Every date once, ascending.
 */
export function withDate(dates: readonly string[], date: string): string[] {
  return [...new Set([...dates, date])].sort();
}

/**
 * Counts the days in a row up to now. Today may still be empty: the row then ends yesterday.
 *
 * @param dates - Local dates on which something passed.
 * @param now - The present moment.
 * @returns 0 or more.
 */
export function daysInARow(dates: readonly string[], now: Date): number {
  const known = new Set(dates);
  // Noon is never skipped or repeated by daylight saving.
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate(), 12);
  if (!known.has(localDate(day))) day.setDate(day.getDate() - 1);
  let count = 0;
  for (; known.has(localDate(day)); day.setDate(day.getDate() - 1)) count += 1;
  return count;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
