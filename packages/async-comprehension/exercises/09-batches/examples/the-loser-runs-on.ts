const pause = <T>(ms: number, value: T): Promise<T> => new Promise((resolve) => setTimeout(resolve, ms, value));

async function* letters(): AsyncGenerator<string, void, undefined> {
  yield 'a';
  yield pause(100, 'b');
  yield 'c';
}

const kept = letters();
await kept.next();
const question = kept.next();
console.log(await Promise.race([question, pause(10, 'time is up')]));
console.log('kept:  ', (await question).value);

const asked = letters();
await asked.next();
console.log(await Promise.race([asked.next(), pause(10, 'time is up')]));
console.log('anew:  ', (await asked.next()).value);
