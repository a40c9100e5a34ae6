/** You read the clock when the function has returned its promise. At that time the work has only begun: wait until the promise has settled. */
export * from '#solution/005-decorators';

export function timed<This, Args extends unknown[], Result>(
  fn: (this: This, ...args: Args) => Promise<Result>,
  now: () => number,
  report: (name: string, ms: number) => void,
): (this: This, ...args: Args) => Promise<Result> {
  const wrapper = async function (this: This, ...args: Args): Promise<Result> {
    const start = now();
    try {
      return fn.apply(this, args);
    } finally {
      report(fn.name, now() - start);
    }
  };
  return Object.defineProperty(wrapper, 'name', { value: fn.name });
}
