const levels = ['debug', 'info', 'warn', 'error'] as const;

type Level = (typeof levels)[number];

export interface LoggerOptions {
  /** The lowest level that is written. */
  readonly level: Level;
  readonly now: () => Date;
  readonly write: (line: string) => void;
}

/** Makes a function that writes one line of JSON for each event, and leaves out what is less important than `level`. */
export function createLogger({ level, now, write }: LoggerOptions) {
  return (importance: Level, message: string, details: object = {}): void => {
    if (levels.indexOf(importance) < levels.indexOf(level)) return;
    write(JSON.stringify({ time: now().toISOString(), level: importance, message, ...details }));
  };
}
