import type { Config, Environment, Services } from '#exercise/012-configuration';
import { ConfigError, loadConfig, startApp } from '#exercise/012-configuration';
import { describe, expect, expectTypeOf, test } from 'vitest';

const good = { APP_ENV: 'dev', DB_HOST: 'db.example', DB_PORT: '5432', DB_PASSWORD: 's3cret' };
const portProblem = 'DB_PORT must be a whole number from 1 to 65535';

function problemsOf(env: Environment): readonly string[] {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

function recorder(connect: (config: Config) => void = () => undefined) {
  const log: unknown[] = [];
  const services: Services = {
    print: (line) => {
      log.push(line);
    },
    connect: (config) => {
      log.push({ host: config.dbHost, port: config.dbPort, password: config.dbPassword });
      connect(config);
    },
  };
  return { log, services };
}

describe('loadConfig()', () => {
  test('takes an environment and returns settings with exact types', () => {
    const env: Record<string, string | undefined> = {};
    expectTypeOf(() => loadConfig(env)).returns.toEqualTypeOf<Config>();
    expectTypeOf(() => loadConfig(env).environment).returns.toEqualTypeOf<'dev' | 'prod'>();
    expectTypeOf(() => loadConfig(env).dbPort).returns.toEqualTypeOf<number>();
    const forbidden = () => [
      // @ts-expect-error The values of an environment are texts.
      loadConfig({ DB_PORT: 5432 }),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('turns a good environment into settings', () => {
    const { environment, dbHost, dbPort, dbPassword } = loadConfig(good);
    expect({ environment, dbHost, dbPort, dbPassword }).toEqual({
      environment: 'dev',
      dbHost: 'db.example',
      dbPort: 5432,
      dbPassword: 's3cret',
    });
  });

  test('knows prod as well as dev', () => {
    expect(loadConfig({ ...good, APP_ENV: 'prod' }).environment).toBe('prod');
  });

  test('does not mind other variables and a frozen environment', () => {
    expect(loadConfig(Object.freeze({ ...good, HOME: '/root' })).dbHost).toBe('db.example');
  });

  test.for(['APP_ENV', 'DB_HOST', 'DB_PORT', 'DB_PASSWORD'])('says that %s is missing, or empty', (key) => {
    const missing = [`Missing required environment variable: ${key}`];
    expect(problemsOf({ ...good, [key]: undefined })).toEqual(missing);
    expect(problemsOf({ ...good, [key]: '' })).toEqual(missing);
  });

  test.for(['staging', 'DEV', 'prod ', ' '])('refuses the APP_ENV "%s"', (value) => {
    expect(problemsOf({ ...good, APP_ENV: value })).toEqual(['APP_ENV must be dev or prod']);
  });

  test.for(['1', '65535'])('takes the port %s', (value) => {
    expect(loadConfig({ ...good, DB_PORT: value }).dbPort).toBe(Number(value));
  });

  test.for(['0', '65536', '-1', '99999999999999999999'])('refuses the port %s, which is out of range', (value) => {
    expect(problemsOf({ ...good, DB_PORT: value })).toEqual([portProblem]);
  });

  test.for(['abc', '5432abc', 'x5432', '5432.5', '5432.0', '1e3', '0x50', '+80', ' ', ' 80', '80 '])(
    'refuses the port "%s", which is not written in digits only',
    (value) => {
      expect(problemsOf({ ...good, DB_PORT: value })).toEqual([portProblem]);
    },
  );

  test('collects a problem for each setting', () => {
    expect(problemsOf({})).toEqual([
      'Missing required environment variable: APP_ENV',
      'Missing required environment variable: DB_HOST',
      'Missing required environment variable: DB_PORT',
      'Missing required environment variable: DB_PASSWORD',
    ]);
    expect(problemsOf({ APP_ENV: 'test', DB_HOST: '', DB_PORT: '0', DB_PASSWORD: 's3cret' })).toEqual([
      'APP_ENV must be dev or prod',
      'Missing required environment variable: DB_HOST',
      portProblem,
    ]);
  });

  test('reads the environment anew on each call', () => {
    expect(loadConfig(good).dbHost).toBe('db.example');
    expect(loadConfig({ ...good, DB_HOST: 'other.example' }).dbHost).toBe('other.example');
    expect(problemsOf({ ...good, DB_HOST: '' })).toHaveLength(1);
  });

  test('hides the password in JSON, and nothing else', () => {
    const shown: unknown = JSON.parse(JSON.stringify({ config: loadConfig(good) }));
    expect(shown).toEqual({
      config: { environment: 'dev', dbHost: 'db.example', dbPort: 5432, dbPassword: '[hidden]' },
    });
  });
});

describe('ConfigError', () => {
  test('is an error with a name, the problems and a message made of them', () => {
    const error = new ConfigError(['a is wrong', 'b is missing']);
    expectTypeOf(error.problems).toEqualTypeOf<readonly string[]>();
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('ConfigError');
    expect(error.problems).toEqual(['a is wrong', 'b is missing']);
    expect(error.message).toBe('Invalid configuration: a is wrong; b is missing');
  });
});

describe('startApp()', () => {
  test('prints where it connects, connects once, and returns 0', () => {
    const { log, services } = recorder();
    expectTypeOf(() => startApp(good, services)).returns.toEqualTypeOf<number>();
    expect(startApp({ ...good, APP_ENV: 'prod' }, services)).toBe(0);
    expect(log).toEqual([
      'Connecting to database at db.example:5432 (prod environment)',
      { host: 'db.example', port: 5432, password: 's3cret' },
    ]);
  });

  test('prints all problems and returns 1, and does not connect', () => {
    const { log, services } = recorder();
    expect(startApp({ ...good, DB_HOST: '', DB_PORT: '0' }, services)).toBe(1);
    expect(log).toEqual([
      'Startup failed:',
      '- Missing required environment variable: DB_HOST',
      '- DB_PORT must be a whole number from 1 to 65535',
    ]);
  });

  test('lets an error of the database pass as it is', () => {
    const failure = new Error('The database is down');
    const { log, services } = recorder(() => {
      throw failure;
    });
    let caught: unknown;
    try {
      startApp(good, services);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBe(failure);
    expect(log).toHaveLength(2);
  });

  test('lets an error pass that comes up while it reads the environment', () => {
    const failure = new TypeError('The environment cannot be read');
    const broken: Environment = new Proxy(good, {
      get: () => {
        throw failure;
      },
    });
    const { log, services } = recorder();
    expect(() => startApp(broken, services)).toThrow(failure);
    expect(log).toEqual([]);
  });
});
