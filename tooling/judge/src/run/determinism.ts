import type { Determinism } from '../core/job.ts';

/**
 * Replaces `Math.random` and `Date` until it is told to put them back.
 *
 * @param determinism - The random numbers and the clock.
 * @returns Puts back what was there before.
 */
export function makeDeterministic({ randomSeed, clockOffsetMs }: Determinism): () => void {
  const { random } = Math;
  const RealDate = globalThis.Date;
  Math.random = seeded(randomSeed);
  const realNow: () => number = Reflect.get(RealDate, 'now');
  const now = (): number => Reflect.apply(realNow, RealDate, []) + clockOffsetMs;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as Date,
    apply: (target) => Reflect.construct(target, [now()]).toString(),
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key);
      // What a test puts in the place of `now` is the test's.
      return value === realNow ? now : value;
    },
  });
  return () => {
    Math.random = random;
    globalThis.Date = RealDate;
    RealDate.now = realNow;
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
