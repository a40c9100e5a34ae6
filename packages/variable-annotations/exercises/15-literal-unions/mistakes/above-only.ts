/** A line that is exactly as important as the threshold is logged too: compare with `>=`, not with `>`. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

const levels: LogLevel[] = ['debug', 'info', 'warn', 'error'];

export function parseLogLevel(text: string): LogLevel {
  const level = levels.find((each) => each === text);
  if (level === undefined) throw new RangeError(`Cannot read the log level: it is "${text}"`);
  return level;
}

export function isLogged(level: LogLevel, threshold: LogLevel): boolean {
  return levels.indexOf(level) > levels.indexOf(threshold);
}
