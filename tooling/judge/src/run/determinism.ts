import type { Determinism } from '../core/job.ts';

/**
 * Replaces `Math.random`, `Date` and `Temporal.Now` until it is told to put them back.
 *
 * @param determinism - The random numbers and the clock.
 * @returns Puts back what was there before.
 */
export function makeDeterministic({ randomSeed, clockOffsetMs }: Determinism): () => void {
  const { random } = Math;
  Math.random = seeded(randomSeed);
  const putBack = [moveDate(clockOffsetMs), moveTemporal(clockOffsetMs)];
  return () => {
    Math.random = random;
    for (const put of putBack) put();
  };
}

function moveDate(clockOffsetMs: number): () => void {
  const RealDate = globalThis.Date;
  const { prototype } = RealDate;
  const realNow: () => number = Reflect.get(RealDate, 'now');
  const now = (): number => Reflect.apply(realNow, RealDate, []) + clockOffsetMs;
  const MovedDate = new Proxy(RealDate, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as Date,
    apply: (target) => Reflect.construct(target, [now()]).toString(),
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key);
      // What a test puts in the place of `now` is the test's.
      return value === realNow ? now : value;
    },
  });
  globalThis.Date = MovedDate;
  // The constructor of a date is `Date`, whoever asks.
  prototype.constructor = MovedDate;
  return () => {
    globalThis.Date = RealDate;
    prototype.constructor = RealDate;
    RealDate.now = realNow;
  };
}

/** What `Temporal.Now` tells, which not every place has yet. */
type TemporalNow = Record<string, (...args: unknown[]) => unknown>;

interface Moment {
  add(duration: { milliseconds: number }): Moment;
  toZonedDateTimeISO(zone: unknown): Record<string, () => unknown>;
}

function moveTemporal(clockOffsetMs: number): () => void {
  const holder = globalThis as { Temporal?: { Now: TemporalNow } };
  const clock = holder.Temporal?.Now;
  if (clock === undefined) return () => undefined;
  const { instant, timeZoneId } = clock;
  if (instant === undefined || timeZoneId === undefined) return () => undefined;
  const real = Object.getOwnPropertyDescriptors(clock);
  const now = (): Moment => (instant() as Moment).add({ milliseconds: clockOffsetMs });
  const zoned = (zone: unknown = timeZoneId()) => now().toZonedDateTimeISO(zone);
  const moved: TemporalNow = {
    instant: now,
    zonedDateTimeISO: zoned,
    plainDateTimeISO: (zone) => zoned(zone).toPlainDateTime?.(),
    plainDateISO: (zone) => zoned(zone).toPlainDate?.(),
    plainTimeISO: (zone) => zoned(zone).toPlainTime?.(),
  };
  for (const [name, value] of Object.entries(moved)) Object.defineProperty(clock, name, { ...real[name], value });
  return () => {
    Object.defineProperties(clock, real);
  };
}

/** Mulberry32: small, and its first numbers already differ widely from seed to seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
