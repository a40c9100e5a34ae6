/** The rules of the task as code, with a table of the months' lengths, and node's assertions. */
import assert from 'node:assert/strict';
import { paymentDate } from '#given/12-test-a-bug-first';
import { describe, test } from 'vitest';

const lengthOf = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};
const two = (number: number): string => String(number).padStart(2, '0');

describe('paymentDate', () => {
  for (const [year, month, day] of [
    [2026, 1, 31],
    [2027, 12, 31],
    [2026, 6, 30],
    [2028, 2, 29],
    [2026, 2, 28],
    [2026, 7, 9],
  ] as const) {
    const first = `${String(year)}-${two(month)}-${two(day)}`;

    test(`every payment of a subscription from ${first}`, () => {
      for (let months = 0; months < 30; months++) {
        const payment = paymentDate(first, months).split('-').map(Number);
        const paidYear = year + Math.floor((month - 1 + months) / 12);
        const paidMonth = ((month - 1 + months) % 12) + 1;
        assert.deepEqual(payment, [paidYear, paidMonth, Math.min(day, lengthOf(paidYear, paidMonth))]);
      }
    });
  }
});
