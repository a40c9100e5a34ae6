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
    super(`Invalid configuration: ${problems.join('; ')}`);
    this.problems = problems;
  }
}

/**
 * Turns an environment into checked settings.
 *
 * @param env - The environment, such as `process.env`. Nothing else is read.
 * @returns The settings.
 * @throws ConfigError with all problems, in the order APP_ENV, DB_HOST, DB_PORT, DB_PASSWORD.
 * @example
 * loadConfig({ APP_ENV: 'dev', DB_HOST: 'db', DB_PORT: '5432', DB_PASSWORD: 's3cret' }).dbPort; // 5432
 */
export function loadConfig(env: Environment): Config {
  const problems: string[] = [];
  const required = (key: string): string => {
    const value = env[key] ?? '';
    if (value === '') problems.push(`Missing required environment variable: ${key}`);
    return value;
  };

  const environment = required('APP_ENV');
  const known = environment === 'dev' || environment === 'prod';
  if (environment !== '' && !known) problems.push('APP_ENV must be dev or prod');

  const dbHost = required('DB_HOST');

  const port = required('DB_PORT');
  const dbPort = /^\d+$/.test(port) ? Number(port) : NaN;
  if (port !== '' && !(dbPort >= 1 && dbPort <= 65535)) {
    problems.push('DB_PORT must be a whole number from 1 to 65535');
  }

  const dbPassword = required('DB_PASSWORD');

  if (problems.length > 0 || !known) throw new ConfigError(problems);
  return {
    environment,
    dbHost,
    dbPort,
    dbPassword,
    toJSON: () => ({ environment, dbHost, dbPort, dbPassword: '[hidden]' }),
  };
}

/**
 * Starts the program, or says why it does not start.
 *
 * @param env - The environment, such as `process.env`.
 * @param services - What the program does to the world outside.
 * @returns The exit code: 0 if the program has started, and 1 if its settings are wrong.
 * @throws Every error that is not a ConfigError, as it is.
 * @example
 * process.exitCode = startApp(process.env, { print: console.log, connect });
 */
export function startApp(env: Environment, services: Services): number {
  let config: Config;
  try {
    config = loadConfig(env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    services.print('Startup failed:');
    for (const problem of error.problems) services.print(`- ${problem}`);
    return 1;
  }
  services.print(`Connecting to database at ${config.dbHost}:${config.dbPort} (${config.environment} environment)`);
  services.connect(config);
  return 0;
}
