/** Takes the options apart in the parameter list, waits without a function of its own, and counts down. */
export async function* asyncGenerator({
  count = 10,
  intervalMs = 1000,
  random = Math.random,
}: {
  count?: number | undefined;
  intervalMs?: number | undefined;
  random?: (() => number) | undefined;
} = {}): AsyncGenerator<number, void, undefined> {
  while (count-- > 0) {
    await new Promise((resolve) => setTimeout(resolve, intervalMs));
    yield random() * 10;
  }
}
