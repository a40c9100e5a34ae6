/** `>=` compares two texts by their letters: `debug`, `error`, `info`, `warn`. The order of importance is yours; write it down, for example as a list, and compare the places. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

const levels: LogLevel[] = ['debug', 'info', 'warn', 'error'];

export function parseLogLevel(text: string): LogLevel {
  const level = levels.find((each) => each === text);
  if (level === undefined) throw new RangeError(`Cannot read the log level: it is "${text}"`);
  return level;
}

export function isLogged(level: LogLevel, threshold: LogLevel): boolean {
  return level >= threshold;
}
