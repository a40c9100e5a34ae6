/** One promise made by hand: each wait pushes with `then`, and the last one to end resolves it. */
import { waitRandom, type WaitOptions } from '#solution/01-wait-random';

export function waitN(n: number, maxDelay: number, options: WaitOptions = {}): Promise<number[]> {
  return new Promise((resolve, reject) => {
    if (n < 0 || n % 1 !== 0) throw new RangeError(`Cannot start the waits: n is ${n}`);
    const delays: number[] = [];
    if (n === 0) resolve(delays);
    for (let started = 0; started < n; started++) {
      waitRandom(maxDelay, options).then((delay) => {
        if (delays.push(delay) === n) resolve(delays);
      }, reject);
    }
  });
}
