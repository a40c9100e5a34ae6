/** You load the settings before your `try` begins, so nobody catches the error and the program ends with a raw stack trace. Think about which line throws, and whether the `try` is running then. */
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

export function startApp(env: Environment, services: Services): number {
  const settings = loadConfig(env);
  try {
    run(settings, services);
    return 0;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    services.print('Startup failed:');
    for (const problem of error.problems) services.print(`- ${problem}`);
    return 1;
  }
}

function run(config: Config, services: Services): void {
  services.print(`Connecting to database at ${config.dbHost}:${config.dbPort} (${config.environment} environment)`);
  services.connect(config);
}
