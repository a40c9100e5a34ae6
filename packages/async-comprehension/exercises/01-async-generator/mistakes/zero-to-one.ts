/** `random()` gives numbers from 0 up to 1, and these are handed out as they are. Multiply by 10 to reach from 0 up to 10. */
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
    yield random();
  }
}
