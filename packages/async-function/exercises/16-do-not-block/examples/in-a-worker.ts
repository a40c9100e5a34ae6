import { once } from 'node:events';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

function countPrimes(limit: number): number {
  let count = 0;
  for (let n = 2; n < limit; n++) {
    let divisor = 2;
    while (divisor * divisor <= n && n % divisor !== 0) divisor++;
    if (divisor * divisor > n) count++;
  }
  return count;
}

if (isMainThread) {
  const worker = new Worker(new URL(import.meta.url), { workerData: 200_000 });
  setImmediate(() => {
    console.log('main thread: a request is answered');
  });
  const [primes] = (await once(worker, 'message')) as [number];
  console.log(`worker: there are ${primes} primes`);
} else {
  parentPort?.postMessage(countPrimes(workerData as number));
}
