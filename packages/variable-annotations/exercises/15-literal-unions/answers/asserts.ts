/** A `Map` holds the ranks, and an assertion function does the test. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

const ranks = new Map<string, number>([
  ['debug', 1],
  ['info', 2],
  ['warn', 3],
  ['error', 4],
]);

function assertLogLevel(text: string): asserts text is LogLevel {
  if (!ranks.has(text)) throw new RangeError(`Cannot read the log level: ${text}`);
}

export function parseLogLevel(text: string): LogLevel {
  assertLogLevel(text);
  return text;
}

export function isLogged(level: LogLevel, threshold: LogLevel): boolean {
  return (ranks.get(level) ?? 0) >= (ranks.get(threshold) ?? 0);
}
