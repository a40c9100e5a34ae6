/** The type is made of the keys of an object that holds each level's rank. */
const ranks = { debug: 10, info: 20, warn: 30, error: 40 };

export type LogLevel = keyof typeof ranks;

function isLogLevel(text: string): text is LogLevel {
  return Object.hasOwn(ranks, text);
}

export function parseLogLevel(text: string): LogLevel {
  if (isLogLevel(text)) return text;
  throw new RangeError(`Cannot read the log level: ${text}`);
}

export function isLogged(level: LogLevel, threshold: LogLevel): boolean {
  return ranks[level] >= ranks[threshold];
}
