/** All calls share one variable for their start, so a second call moves the start of the first. Each call needs a variable of its own: think about which function it has to stand in. */
export * from '#solution/005-decorators';

export function timed<This, Args extends unknown[], Result>(
  fn: (this: This, ...args: Args) => Promise<Result>,
  now: () => number,
  report: (name: string, ms: number) => void,
): (this: This, ...args: Args) => Promise<Result> {
  let start = 0;
  const wrapper = async function (this: This, ...args: Args): Promise<Result> {
    start = now();
    try {
      return await fn.apply(this, args);
    } finally {
      report(fn.name, now() - start);
    }
  };
  return Object.defineProperty(wrapper, 'name', { value: fn.name });
}
