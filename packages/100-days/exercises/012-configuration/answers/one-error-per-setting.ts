/** Lets each setting throw an error of its own and gathers these errors, and hides `toJSON` from loops over the settings. */
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

const text = (env: Environment, key: string): string => {
  const value = env[key];
  if (value === undefined || value.length === 0) {
    throw new ConfigError([`Missing required environment variable: ${key}`]);
  }
  return value;
};

const mode = (env: Environment): 'dev' | 'prod' => {
  const value = text(env, 'APP_ENV');
  switch (value) {
    case 'dev':
    case 'prod':
      return value;
    default:
      throw new ConfigError(['APP_ENV must be dev or prod']);
  }
};

const port = (env: Environment): number => {
  const digits = /^0*([1-9][0-9]{0,4})$/.exec(text(env, 'DB_PORT'))?.[1];
  if (digits === undefined || Number(digits) > 65_535) {
    throw new ConfigError(['DB_PORT must be a whole number from 1 to 65535']);
  }
  return Number(digits);
};

export function loadConfig(env: Environment): Config {
  const problems: string[] = [];
  const attempt = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      problems.push(...error.problems);
      return undefined;
    }
  };
  const environment = attempt(() => mode(env));
  const dbHost = attempt(() => text(env, 'DB_HOST'));
  const dbPort = attempt(() => port(env));
  const dbPassword = attempt(() => text(env, 'DB_PASSWORD'));
  if (environment === undefined || dbHost === undefined || dbPort === undefined || dbPassword === undefined) {
    throw new ConfigError(problems);
  }
  const shown = { environment, dbHost, dbPort };
  const config = { ...shown, dbPassword, toJSON: () => ({ ...shown, dbPassword: '[hidden]' }) };
  return Object.freeze(Object.defineProperty(config, 'toJSON', { enumerable: false }));
}

export function startApp(env: Environment, services: Services): number {
  let config: Config | undefined;
  const lines = ['Startup failed:'];
  try {
    config = loadConfig(env);
    lines[0] = `Connecting to database at ${config.dbHost}:${config.dbPort} (${config.environment} environment)`;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    lines.push(...error.problems.map((problem) => `- ${problem}`));
  }
  for (const line of lines) services.print(line);
  if (config === undefined) return 1;
  services.connect(config);
  return 0;
}
