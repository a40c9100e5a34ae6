/** The type is taken from a list that is `as const`. */
const levels = ['debug', 'info', 'warn', 'error'] as const;

export type LogLevel = (typeof levels)[number];

export const parseLogLevel = (text: string): LogLevel => {
  const level = levels.find((each) => each === text);
  if (level === undefined) throw new RangeError(`Cannot read the log level: ${text}`);
  return level;
};

export const isLogged = (level: LogLevel, threshold: LogLevel): boolean =>
  levels.indexOf(level) >= levels.indexOf(threshold);
