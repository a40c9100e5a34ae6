import { loadShopConfig, ShopConfigError } from './config.ts';
import { DatabaseService } from './database-service.ts';

/** The boundary of the program: here a wrong setting becomes a sentence and an exit code. */
function main(env: Readonly<Record<string, string | undefined>>): number {
  try {
    const config = loadShopConfig(env);
    console.log(new DatabaseService(config).connect());
    return 0;
  } catch (error) {
    if (!(error instanceof ShopConfigError)) throw error;
    console.log('Startup failed:', error.message);
    return 1;
  }
}

console.log('exit code:', main({ POOL_SIZE: '10', SHOP_TOKEN: 's3cret' }));
console.log('exit code:', main({ POOL_SIZE: 'ten', SHOP_TOKEN: 's3cret' }));
console.log('exit code:', main({ POOL_SIZE: '10' }));

// The same fault in a file that loads its settings while it is imported. Each text is a small module.
const settings = `data:text/javascript,throw new Error('SHOP_TOKEN is missing')`;
const program = `data:text/javascript,import ${JSON.stringify(settings)};
  try { console.log('main begins'); } catch { console.log('Startup failed'); }`;
try {
  await import(program);
} catch (error) {
  console.log('main did not begin:', error instanceof Error ? error.message : error);
}
