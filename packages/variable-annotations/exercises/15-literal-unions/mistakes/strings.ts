/** The values are right, but `string` lets every word through: a caller who writes `'wrning'` hears nothing from the compiler. List the four words in the type. */
export type LogLevel = string;

const levels: string[] = ['debug', 'info', 'warn', 'error'];

export function parseLogLevel(text: string): LogLevel {
  if (!levels.includes(text)) throw new RangeError(`Cannot read the log level: it is "${text}"`);
  return text;
}

export function isLogged(level: LogLevel, threshold: LogLevel): boolean {
  return levels.indexOf(level) >= levels.indexOf(threshold);
}
