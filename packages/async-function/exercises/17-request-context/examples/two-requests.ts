import { AsyncLocalStorage } from 'node:async_hooks';
import { setImmediate as nextTurn } from 'node:timers/promises';

let variable = '';
const storage = new AsyncLocalStorage<string>();

async function handle(): Promise<void> {
  await nextTurn(); // stands for a question to the database
  console.log({ variable, storage: storage.getStore() });
}

for (const id of ['r1', 'r2']) {
  variable = id;
  void storage.run(id, handle);
}
console.log({ outside: storage.getStore() });
