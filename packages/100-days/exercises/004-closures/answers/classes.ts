/** Classes with private fields in place of closures; the functions are arrow functions in fields, so they keep their object. */
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

class Hits implements Counter {
  #count = 0;
  readonly hit = (): number => ++this.#count;
  readonly total = (): number => this.#count;
  readonly reset = (): void => {
    this.#count = 0;
  };
}

class Window {
  readonly #options: RateLimiterOptions;
  #start: number | null = null;
  #left = 0;

  constructor(options: RateLimiterOptions) {
    this.#options = options;
  }

  decide(): Decision {
    const time = this.#options.now();
    if (this.#start === null || time - this.#start >= this.#options.windowMs) {
      this.#start = time;
      this.#left = this.#options.limit;
    }
    if (this.#left === 0) return 'blocked';
    this.#left -= 1;
    return 'allowed';
  }
}

export const createCounter = (): Counter => new Hits();

export function allowedRoles(roles: readonly string[]): (role: string) => boolean {
  const table: Record<string, true> = Object.fromEntries(roles.map((role) => [role, true]));
  return (role) => Object.hasOwn(table, role);
}

export function createRateLimiter(options: RateLimiterOptions): () => Decision {
  const window = new Window(options);
  return window.decide.bind(window);
}
