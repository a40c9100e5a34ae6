import type { ShopConfig } from './config.ts';
import { loadShopConfig } from './config.ts';

/** A service gets its settings handed in. It does not know where they come from. */
export class DatabaseService {
  readonly #config: ShopConfig;

  constructor(config: ShopConfig) {
    this.#config = config;
  }

  connect(): string {
    return `connected with ${this.#config.poolSize} connections`;
  }
}

if (import.meta.main) {
  // Two services with different settings in one program: nothing is shared.
  for (const size of ['2', '40']) {
    const config = loadShopConfig({ POOL_SIZE: size, SHOP_TOKEN: 's3cret' });
    console.log(new DatabaseService(config).connect());
  }
}
