// This clock moves only when the work moves it, so that you see the same times on each machine.
let clock = 0;
const now = () => clock;

function measured<Args extends unknown[], Result>(fn: (...args: Args) => Result) {
  return (...args: Args): Result => {
    const start = now();
    try {
      return fn(...args);
    } finally {
      console.log(`  ${fn.name}: ${now() - start} ms`);
    }
  };
}

function sumUp(numbers: number[]): number {
  clock += 30;
  return numbers.reduce((sum, number) => sum + number, 0);
}

async function loadReport(id: number): Promise<string> {
  await Promise.resolve(); // here it waits for somebody else, as for a database
  clock += 2000;
  if (id < 0) throw new RangeError(`no report ${id}`);
  return `report ${id}`;
}

console.log('a function that is done when it returns');
console.log('  result:', measured(sumUp)([1, 2, 3]));

console.log('a function that returns a promise, with the same wrapper');
console.log('  result:', await measured(loadReport)(7));

function measuredAsync<Args extends unknown[], Result>(fn: (...args: Args) => Promise<Result>) {
  return async (...args: Args): Promise<Result> => {
    const start = now();
    try {
      return await fn(...args);
    } finally {
      console.log(`  ${fn.name}: ${now() - start} ms`);
    }
  };
}

console.log('with a wrapper that waits');
console.log('  result:', await measuredAsync(loadReport)(7));

console.log('and when it fails');
await measuredAsync(loadReport)(-1).catch((error: unknown) => {
  console.log('  error: ', error instanceof RangeError && error.message);
});
