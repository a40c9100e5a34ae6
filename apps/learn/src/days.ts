import { localDate } from '@backend-ts/course/progress';

/**
 * Writes a moment so that it can be a part of a file name everywhere.
 *
 * @param moment - Any moment.
 * @returns Local date and time: `20261121-235901`.
 */
export function fileStamp(moment: Date): string {
  const time = [moment.getHours(), moment.getMinutes(), moment.getSeconds()];
  return `${localDate(moment).replaceAll('-', '')}-${time.map((value) => String(value).padStart(2, '0')).join('')}`;
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
