/** How important a line in a log is. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/** From the least important to the most important. */
const levels: readonly LogLevel[] = ['debug', 'info', 'warn', 'error'];

function isLogLevel(text: string): text is LogLevel {
  return levels.some((level) => level === text);
}

/**
 * Reads a log level, as it stands in a setting.
 *
 * @param text - The text to read; upper and lower case differ.
 * @returns The same text, known to be a log level.
 * @throws {RangeError} If the text is not a log level.
 * @example
 * parseLogLevel('warn'); // 'warn'
 */
export function parseLogLevel(text: string): LogLevel {
  if (!isLogLevel(text)) {
    throw new RangeError(`Cannot read the log level: it is "${text}", and must be one of ${levels.join(', ')}`);
  }
  return text;
}

/**
 * Tells whether a line belongs into the log.
 *
 * @param level - How important the line is.
 * @param threshold - The least important level that is still logged.
 * @returns True if `level` is as important as `threshold` or more important.
 * @example
 * isLogged('warn', 'info'); // true
 */
export function isLogged(level: LogLevel, threshold: LogLevel): boolean {
  return levels.indexOf(level) >= levels.indexOf(threshold);
}
