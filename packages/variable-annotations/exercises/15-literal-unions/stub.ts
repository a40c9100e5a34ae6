// TODO: replace each `unknown` with the right type, then write the two functions.

/** How important a line in a log is. */
export type LogLevel = unknown;

/**
 * Reads a log level, as it stands in a setting.
 *
 * @param text - The text to read.
 * @returns The same text, known to be a log level.
 * @throws {RangeError} If the text is not a log level.
 */
export function parseLogLevel(text: unknown): unknown {
  throw new Error('Not written yet: parseLogLevel');
}

/**
 * Tells whether a line belongs into the log.
 *
 * @param level - How important the line is.
 * @param threshold - The least important level that is still logged.
 * @returns True if `level` is as important as `threshold` or more important.
 */
export function isLogged(level: unknown, threshold: unknown): unknown {
  throw new Error('Not written yet: isLogged');
}
