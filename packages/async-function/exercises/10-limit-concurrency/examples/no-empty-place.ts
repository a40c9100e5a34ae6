import { limitConcurrency } from '#solution/10-limit-concurrency';

/** Jobs that log `+a` when they start and `-a` when they end. The first one takes the longest. */
function fourJobs(log: string[]): (() => Promise<void>)[] {
  return Object.entries({ a: 250, b: 100, c: 100, d: 100 }).map(([name, turns]) => async () => {
    log.push(`+${name}`);
    for (let turn = 0; turn < turns; turn++) await Promise.resolve();
    log.push(`-${name}`);
  });
}

const allAtOnce: string[] = [];
await Promise.all(fourJobs(allAtOnce).map((job) => job()));
console.log('all at once:   ', ...allAtOnce);

const inPairs: string[] = [];
const jobs = fourJobs(inPairs);
for (const pair of [jobs.slice(0, 2), jobs.slice(2)]) await Promise.all(pair.map((job) => job()));
console.log('pair by pair:  ', ...inPairs);

const twoAtATime: string[] = [];
await limitConcurrency(fourJobs(twoAtATime), 2);
console.log('two at a time: ', ...twoAtATime);
