import { AsyncLocalStorage } from 'node:async_hooks';

const storage = new AsyncLocalStorage<string>();
const waiting: (() => void)[] = [];

storage.run('r1', () => {
  waiting.push(() => {
    console.log(`r1 waited for a connection, and is now taken for ${storage.getStore() ?? 'nobody'}`);
  });
});

storage.run('r2', () => {
  // r2 gives its connection back, and so it calls whoever waits for one.
  for (const callback of waiting) callback();
});
