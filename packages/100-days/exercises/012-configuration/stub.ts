/** The settings of a process as it finds them: all of them are texts, and any of them may be missing. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The settings of the program, checked. */
export interface Config {
  /** Where the program runs. */
  readonly environment: 'dev' | 'prod';
  /** The host name of the database. */
  readonly dbHost: string;
  /** The port of the database, a whole number from 1 to 65535. */
  readonly dbPort: number;
  /** The password of the database. It is a secret. */
  readonly dbPassword: string;
  /**
   * Is called by `JSON.stringify`.
   *
   * @returns What may be shown: the settings, with `'[hidden]'` in place of the password.
   */
  toJSON(): object;
}

/** What the program does to the world outside. */
export interface Services {
  /** Shows one line to whoever starts the program. */
  readonly print: (line: string) => void;
  /** Connects to the database. */
  readonly connect: (config: Config) => void;
}

/** The settings are wrong, and the program must not start. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  /** What is wrong, one sentence for each setting. */
  readonly problems: readonly string[];

  /**
   * Makes an error out of a list of problems.
   *
   * @param problems - What is wrong, one sentence for each setting.
   */
  constructor(problems: readonly string[]) {
    // TODO: give `super` the message that the task asks for, and keep the problems.
    super();
    this.problems = [];
    throw new Error(`Not written yet: ConfigError for ${problems.length} problems`);
  }
}

/**
 * Turns an environment into checked settings.
 *
 * @param env - The environment, such as `process.env`. Nothing else is read.
 * @returns The settings.
 * @throws ConfigError with all problems, in the order APP_ENV, DB_HOST, DB_PORT, DB_PASSWORD.
 */
export function loadConfig(env: Environment): Config {
  // TODO: check all four settings, collect what is wrong, and throw or return.
  throw new Error('Not written yet: loadConfig');
}

/**
 * Starts the program, or says why it does not start.
 *
 * @param env - The environment, such as `process.env`.
 * @param services - What the program does to the world outside.
 * @returns The exit code: 0 if the program has started, and 1 if its settings are wrong.
 * @throws Every error that is not a ConfigError, as it is.
 */
export function startApp(env: Environment, services: Services): number {
  // TODO: load the settings, and turn a ConfigError into lines and an exit code.
  throw new Error('Not written yet: startApp');
}
