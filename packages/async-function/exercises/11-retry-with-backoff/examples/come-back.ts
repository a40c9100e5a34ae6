/** A number from 0 up to 1, the same ones in each run, so that the counts can be printed in a lesson. */
let seed = 7;
function random(): number {
  seed = (seed * 16807) % 2147483647;
  return seed / 2147483647;
}

/** Counts how many of 100 clients come back in each tenth of a second. */
function countArrivals(drawWait: () => number): number[] {
  const tenths = new Array<number>(10).fill(0);
  for (let client = 0; client < 100; client++) {
    const tenth = Math.floor(drawWait() * 10);
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  return tenths;
}

const bound = 1;
console.log('no jitter:   ', ...countArrivals(() => 0.5 * bound));
console.log('equal jitter:', ...countArrivals(() => 0.5 * bound + random() * 0.5 * bound));
console.log('full jitter: ', ...countArrivals(() => random() * bound));
