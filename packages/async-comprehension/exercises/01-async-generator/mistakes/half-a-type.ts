/** The values are right, but `AsyncGenerator<number>` fills only the first of three places, and the other two become `any`. Say what is returned at the end, `void`, and what `next` takes, `undefined`. */
interface Options {
  count?: number;
  intervalMs?: number;
  random?: () => number;
}

export async function* asyncGenerator({
  count = 10,
  intervalMs = 1000,
  random = Math.random,
}: Options = {}): AsyncGenerator<number> {
  for (let i = 0; i < count; i++) {
    await new Promise((resolve) => setTimeout(resolve, intervalMs));
    yield random() * 10;
  }
}
