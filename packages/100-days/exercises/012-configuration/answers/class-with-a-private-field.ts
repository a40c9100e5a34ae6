/** Keeps the password in a private field behind a getter, and checks each setting by a function that returns a problem or nothing. */
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

class CheckedConfig implements Config {
  readonly environment: 'dev' | 'prod';
  readonly dbHost: string;
  readonly dbPort: number;
  readonly #password: string;

  constructor(env: Environment) {
    this.environment = env.APP_ENV === 'prod' ? 'prod' : 'dev';
    this.dbHost = env.DB_HOST ?? '';
    this.dbPort = Number(env.DB_PORT);
    this.#password = env.DB_PASSWORD ?? '';
  }

  get dbPassword(): string {
    return this.#password;
  }

  toJSON(): object {
    const { environment, dbHost, dbPort } = this;
    return { environment, dbHost, dbPort, dbPassword: '[hidden]' };
  }
}

type Check = readonly [key: string, isRight: (value: string) => boolean, problem: string];

const checks: readonly Check[] = [
  ['APP_ENV', (value) => ['dev', 'prod'].includes(value), 'APP_ENV must be dev or prod'],
  ['DB_HOST', () => true, ''],
  ['DB_PORT', isPort, 'DB_PORT must be a whole number from 1 to 65535'],
  ['DB_PASSWORD', () => true, ''],
];

function isPort(text: string): boolean {
  return !/[^0-9]/.test(text) && Number(text) > 0 && Number(text) < 2 ** 16;
}

export const loadConfig = (env: Environment): Config => {
  const problems = checks.flatMap(([key, isRight, problem]) => {
    const value = env[key];
    if (!value) return [`Missing required environment variable: ${key}`];
    return isRight(value) ? [] : [problem];
  });
  if (problems.length) throw new ConfigError(problems);
  return new CheckedConfig(env);
};

export const startApp = (env: Environment, { print, connect }: Services): number => {
  const config = loadOrProblems(env);
  if (Array.isArray(config)) {
    ['Startup failed:', ...config].forEach((line) => {
      print(line);
    });
    return 1;
  }
  print(`Connecting to database at ${config.dbHost}:${config.dbPort} (${config.environment} environment)`);
  connect(config);
  return 0;
};

function loadOrProblems(env: Environment): Config | string[] {
  try {
    return loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems.map((problem) => `- ${problem}`);
    throw error;
  }
}
