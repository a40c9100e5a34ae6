async function* rows(name: string): AsyncGenerator<number, void, undefined> {
  try {
    for (let row = 1; row <= 3; row++) yield row;
    console.log(`${name}: no more rows`);
  } finally {
    await new Promise((resolve) => setTimeout(resolve, 5));
    console.log(`${name}: closed`);
  }
}

for await (const row of rows('to the end')) console.log(row);

for await (const row of rows('break')) {
  if (row === 2) break;
}
console.log('behind the loop');

try {
  for await (const row of rows('error')) throw new Error(`row ${row} is broken`);
} catch (error) {
  console.log(error instanceof Error ? error.message : error);
}

const dropped = rows('dropped');
await dropped.next();
console.log('the program ends');
