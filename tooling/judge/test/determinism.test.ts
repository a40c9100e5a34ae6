import { afterEach, describe, expect, test } from 'vitest';
import { makeDeterministic } from '../src/run/determinism.ts';

const dayMs = 86_400_000;

describe('makeDeterministic()', () => {
  let putBack = (): void => undefined;
  const moveAYear = (): void => {
    putBack = makeDeterministic({ randomSeed: 1, clockOffsetMs: 365 * dayMs });
  };
  afterEach(() => {
    putBack();
  });

  test('moves every clock by the same time', () => {
    const before = Date.now();
    moveAYear();
    const clocks = {
      now: Date.now(),
      date: new Date().getTime(),
      text: Date.parse(Date()),
      instant: Temporal.Now.instant().epochMilliseconds,
      zoned: Temporal.Now.zonedDateTimeISO('Asia/Tokyo').epochMilliseconds,
      local: Temporal.Now.plainDateTimeISO().toZonedDateTime(Temporal.Now.timeZoneId()).epochMilliseconds,
    };
    for (const [clock, time] of Object.entries(clocks)) {
      expect(time - before, clock).toBeGreaterThan(364 * dayMs);
      expect(time - before, clock).toBeLessThan(366 * dayMs);
    }
    const { year, month, day } = Temporal.Now.plainDateISO('UTC');
    expect(new Date(clocks.now).toISOString()).toMatch(
      new RegExp(`^${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`),
    );
    expect(Temporal.Now.zonedDateTimeISO('Asia/Tokyo').timeZoneId).toBe('Asia/Tokyo');
    expect(Temporal.Now.plainTimeISO()).toBeInstanceOf(Temporal.PlainTime);
  });

  test('leaves a date what it is', () => {
    const early = new Date(0);
    moveAYear();
    class Day extends Date {}
    const day = new Day();
    const date = new Date();
    expect(date.constructor).toBe(Date);
    expect(early.constructor).toBe(Date);
    expect(day.constructor).toBe(Day);
    expect(new Day(5).getTime()).toBe(5);
    for (const one of [early, date, day, structuredClone(date)]) expect(one instanceof Date).toBe(true);
    expect(structuredClone(date)).toStrictEqual(date);
    expect(new Date(2026, 0, 2).getMonth()).toBe(0);
    expect(Date.UTC(2026)).toBe(Date.parse('2026-01-01T00:00:00Z'));
  });

  test('puts back what was there', () => {
    const before = { Date, constructor: Date.prototype.constructor, now: Date.now, random: Math.random };
    const clock = Object.getOwnPropertyDescriptors(Temporal.Now);
    moveAYear();
    putBack();
    expect({ Date, constructor: Date.prototype.constructor, now: Date.now, random: Math.random }).toEqual(before);
    expect(Date).toBe(before.Date);
    expect(Object.getOwnPropertyDescriptors(Temporal.Now)).toEqual(clock);
  });
});
