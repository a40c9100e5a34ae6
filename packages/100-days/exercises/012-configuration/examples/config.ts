/** The settings of a small shop. This file declares; it reads nothing until somebody calls `loadShopConfig`. */
export class ShopConfig {
  readonly logLevel: 'info' | 'debug';
  readonly poolSize: number;
  readonly #token: string;

  constructor(logLevel: 'info' | 'debug', poolSize: number, token: string) {
    this.logLevel = logLevel;
    this.poolSize = poolSize;
    this.#token = token;
  }

  /** The secret. Whoever needs it has to ask for it by name. */
  get token(): string {
    return this.#token;
  }
}

export class ShopConfigError extends Error {
  override readonly name = 'ShopConfigError';
}

export function loadShopConfig(env: Readonly<Record<string, string | undefined>>): ShopConfig {
  const { LOG_LEVEL: level = 'info', POOL_SIZE: size = '', SHOP_TOKEN: token = '' } = env;
  if (level !== 'info' && level !== 'debug') throw new ShopConfigError('LOG_LEVEL must be info or debug');
  if (!/^[1-9]\d?$/.test(size)) throw new ShopConfigError('POOL_SIZE must be a whole number from 1 to 99');
  if (token === '') throw new ShopConfigError('SHOP_TOKEN is missing');
  return new ShopConfig(level, Number(size), token);
}

if (import.meta.main) {
  process.env.DEMO_PORT = String(8080);
  console.log('from the environment:', typeof process.env.DEMO_PORT, process.env.DEMO_NOT_SET);
  console.log('Number of an empty text:', Number(''));
  console.log('Boolean of "false":     ', Boolean('false'));

  const config = loadShopConfig({ POOL_SIZE: '10', SHOP_TOKEN: 's3cret' });
  console.log('a plain object:', { poolSize: 10, token: 's3cret' });
  console.log('a private field:', config, JSON.stringify(config));
  console.log('asked by name:  ', config.token);
}
