/** You load the settings at the top of the file, so to import it is enough to throw: no test can run without the real variables, no `catch` stands around it, and a password is read before anybody asked for it. Load inside of `startApp`, from the `env` that it is given. */
export type Environment = Readonly<Record<string, string | undefined>>;

export interface Config {
  readonly environment: 'dev' | 'prod';
  readonly dbHost: string;
  readonly dbPort: number;
  readonly dbPassword: string;
  toJSON(): object;
}

export interface Services {
  readonly print: (line: string) => void;
  readonly connect: (config: Config) => void;
}

export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`Invalid configuration: ${problems.join('; ')}`);
    this.problems = problems;
  }
}

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

// A page has no `process`, and fails in the same way.
const { process } = globalThis as { process?: { env: Environment } };
const settings = loadConfig(process?.env ?? {});

export function startApp(_env: Environment, services: Services): number {
  services.print(
    `Connecting to database at ${settings.dbHost}:${settings.dbPort} (${settings.environment} environment)`,
  );
  services.connect(settings);
  return 0;
}
