import { describe, expect, test } from 'vitest';
import { daysInARow, fileStamp, localDate, withDate } from '../src/days.ts';

const evening = new Date(2026, 10, 21, 23, 5, 9);

describe('daysInARow()', () => {
  test.each([
    { dates: [], count: 0 },
    { dates: ['2026-11-21'], count: 1 },
    { dates: ['2026-11-20'], count: 1 },
    { dates: ['2026-11-19'], count: 0 },
    { dates: ['2026-11-18', '2026-11-20', '2026-11-21'], count: 2 },
    { dates: ['2026-10-30', '2026-10-31', '2026-11-01'], count: 0 },
  ])('counts $count for $dates', ({ dates, count }) => {
    expect(daysInARow(dates, evening)).toBe(count);
  });

  test('counts across the end of daylight saving and of months', () => {
    const dates = Array.from({ length: 40 }, (_, index) => localDate(new Date(2026, 10, 21 - index, 12)));
    expect(daysInARow(dates, evening)).toBe(40);
  });
});

describe('withDate()', () => {
  test('keeps dates in order and once', () => {
    expect(withDate(['2026-11-20', '2026-11-22'], '2026-11-21')).toEqual(['2026-11-20', '2026-11-21', '2026-11-22']);
    expect(withDate(['2026-11-20'], '2026-11-20')).toEqual(['2026-11-20']);
  });
});

test('fileStamp() gives local time without characters that a file system refuses', () => {
  expect(fileStamp(evening)).toBe('20261121-230509');
});
