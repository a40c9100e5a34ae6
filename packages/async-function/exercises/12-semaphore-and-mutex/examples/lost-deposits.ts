import { Mutex } from '#solution/12-semaphore-and-mutex';

let balance = 0;

/** Puts 1 into the account, with a pause between reading and writing. */
async function deposit(): Promise<void> {
  const before = balance;
  await Promise.resolve();
  balance = before + 1;
}

await Promise.all(Array.from({ length: 1000 }, () => deposit()));
console.log('without a mutex:', balance);

balance = 0;
const mutex = new Mutex();
await Promise.all(Array.from({ length: 1000 }, () => mutex.runExclusive(deposit)));
console.log('with a mutex:   ', balance);
