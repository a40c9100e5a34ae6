/** Keeps the defaults in an object of their own, and returns a generator from an arrow function; yields a promise, which `yield` awaits. */
interface Options {
  count: number;
  intervalMs: number;
  random: () => number;
}

const defaults: Options = { count: 10, intervalMs: 1000, random: Math.random };

const later = <T>(ms: number, make: () => T): Promise<T> =>
  new Promise((resolve, reject) => {
    setTimeout(() => {
      try {
        resolve(make());
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    }, ms);
  });

export const asyncGenerator = (options?: Partial<Options>): AsyncGenerator<number, void, undefined> => {
  const { count, intervalMs, random } = { ...defaults, ...options };
  return (async function* () {
    for (let i = 0; i < count; i += 1) yield later(intervalMs, () => random() * 10);
  })();
};
