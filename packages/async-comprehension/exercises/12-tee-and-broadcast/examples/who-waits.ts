import { tee } from '#solution/12-tee-and-broadcast';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function* numbers(): AsyncGenerator<number, void, undefined> {
  for (let n = 1; n <= 1000; n++) yield await Promise.resolve(n);
}

let last = 0;
async function readToTheEnd(reader: AsyncIterable<number>): Promise<void> {
  for await (const n of reader) last = n;
}

const [builtIn] = ReadableStream.from(numbers()).tee();
await readToTheEnd(builtIn);
console.log(`built-in tee: one branch is at ${last}, and so much waits for the other`);

last = 0;
const [fast, slow] = tee(numbers(), { maxBuffered: 3 });
const reading = readToTheEnd(fast);
await pause(50);
console.log(`slow has read nothing: fast is at ${last}`);

await slow.next();
await slow.next();
await pause(50);
console.log(`slow has read two:     fast is at ${last}`);

await slow.return();
await reading;
console.log(`slow has left:         fast is at ${last}`);
