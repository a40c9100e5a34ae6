import { describe, expect, test } from 'vitest';
import { fileStamp, withDate } from '../src/days.ts';

describe('withDate()', () => {
  test('keeps dates in order and once', () => {
    expect(withDate(['2026-11-20', '2026-11-22'], '2026-11-21')).toEqual(['2026-11-20', '2026-11-21', '2026-11-22']);
    expect(withDate(['2026-11-20'], '2026-11-20')).toEqual(['2026-11-20']);
  });
});

test('fileStamp() gives local time without characters that a file system refuses', () => {
  expect(fileStamp(new Date(2026, 10, 21, 23, 5, 9))).toBe('20261121-230509');
});
