import { mapConcurrent } from '#solution/11-map-concurrent';

/** How many turns each takes: no clock, so that each run prints the same. */
const turns: Record<string, number> = { a: 300, b: 100, c: 100 };

async function* names(): AsyncGenerator<string, void, undefined> {
  yield* await Promise.resolve(Object.keys(turns));
}

async function show(ordered: boolean): Promise<string> {
  const log: string[] = [];
  const work = async (name: string): Promise<string> => {
    log.push(`+${name}`);
    for (let turn = 0; turn < (turns[name] ?? 0); turn++) await Promise.resolve();
    log.push(`-${name}`);
    return name;
  };
  for await (const name of mapConcurrent(names(), work, { concurrency: 2, ordered })) log.push(`got ${name}`);
  return log.join('  ');
}

console.log('in order:      ', await show(true));
console.log('as they finish:', await show(false));
