/** `as LogLevel` tells the compiler to believe you, and tests nothing: at run time every text gets in. Compare the text with the four words first. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

const levels: LogLevel[] = ['debug', 'info', 'warn', 'error'];

export function parseLogLevel(text: string): LogLevel {
  return text as LogLevel;
}

export function isLogged(level: LogLevel, threshold: LogLevel): boolean {
  return levels.indexOf(level) >= levels.indexOf(threshold);
}
