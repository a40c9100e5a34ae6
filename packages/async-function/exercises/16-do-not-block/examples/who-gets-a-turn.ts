import { setImmediate as nextTurn } from 'node:timers/promises';

async function compute(name: string, giveWay: () => Promise<void>): Promise<void> {
  setImmediate(() => {
    console.log(`${name}: a request is answered`);
  });
  for (let part = 1; part <= 3; part++) {
    console.log(`${name}: part ${part}`);
    await giveWay();
  }
}

await compute('settled promise', () => Promise.resolve());
console.log('---');
await nextTurn();
await compute('turn', () => nextTurn());
