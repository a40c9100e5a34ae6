/** `>=` compares two texts by their letters: `debug`, `error`, `info`, `warn`. The order of importance is yours; write it down, for example as a list, and compare the places. */
import type { LogLevel } from '#solution/15-literal-unions';

export * from '#solution/15-literal-unions';

export function isLogged(level: LogLevel, threshold: LogLevel): boolean {
  return level >= threshold;
}
