import { merge } from '#solution/10-merge';

/** Waits without a clock, so that each run prints the same. */
async function pause(turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await Promise.resolve();
}

async function* orders(place: string, turns: number): AsyncGenerator<string, void, undefined> {
  try {
    for (let number = 1; ; number++) {
      await pause(turns);
      yield `${place} ${number}`;
    }
  } finally {
    console.log(`${place}: closed`);
  }
}

for await (const order of merge(orders('shop', 80), orders('app', 210))) {
  console.log(order);
  if (order === 'app 1') break;
}
console.log('the loop is left');
