/** Generators that remember by standing still, and a window that is a list of the times in it. */
export interface Counter {
  readonly hit: () => number;
  readonly total: () => number;
  readonly reset: () => void;
}

export type Decision = 'allowed' | 'blocked';

export interface RateLimiterOptions {
  readonly limit: number;
  readonly windowMs: number;
  readonly now: () => number;
}

function* numbers(): Generator<number, never> {
  for (let number = 1; ; number++) yield number;
}

function* decisions({ limit, windowMs, now }: RateLimiterOptions): Generator<Decision, never> {
  let times: number[] = [];
  for (;;) {
    const time = now();
    const [first] = times;
    if (first !== undefined && time >= first + windowMs) times = [];
    const free = times.length < limit;
    if (free) times.push(time);
    yield free ? 'allowed' : 'blocked';
  }
}

export function createCounter() {
  let source = numbers();
  let last = 0;
  function hit(): number {
    last = source.next().value;
    return last;
  }
  function total(): number {
    return last;
  }
  function reset(): void {
    source = numbers();
    last = 0;
  }
  return { hit, total, reset };
}

export const allowedRoles = (roles: readonly string[]): ((role: string) => boolean) => {
  const copy = structuredClone(roles);
  return (role) => copy.some((known) => known === role);
};

export const createRateLimiter = (options: RateLimiterOptions): (() => Decision) => {
  const source = decisions(options);
  return () => source.next().value;
};
