/** A `switch` returns the words themselves, and a `Record` gives each its rank; both functions are typed in place. */
export type LogLevel = 'error' | 'warn' | 'info' | 'debug';

const ranks: Readonly<Record<LogLevel, number>> = { debug: 0, info: 1, warn: 2, error: 3 };

export function parseLogLevel(text: string): 'debug' | 'info' | 'warn' | 'error' {
  switch (text) {
    case 'debug':
    case 'info':
    case 'warn':
    case 'error':
      return text;
    default:
      throw new RangeError(`Cannot read the log level: it is ${JSON.stringify(text)}`);
  }
}

export function isLogged(level: 'debug' | 'info' | 'warn' | 'error', threshold: LogLevel): boolean {
  return ranks[level] - ranks[threshold] >= 0;
}
