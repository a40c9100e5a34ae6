/** You stop at the first problem. Whoever starts the program has to fix one setting, try again, and meet the next one. Look at all settings before you throw. */
import { type Config, ConfigError, type Environment, type Services } from '#solution/012-configuration';

export * from '#solution/012-configuration';

export function loadConfig(env: Environment): Config {
  const problems: string[] = [];
  const required = (key: string): string => {
    const value = env[key] ?? '';
    if (value === '') throw new ConfigError([`Missing required environment variable: ${key}`]);
    return value;
  };

  const environment = required('APP_ENV');
  const known = environment === 'dev' || environment === 'prod';
  if (environment !== '' && !known) throw new ConfigError(['APP_ENV must be dev or prod']);

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
