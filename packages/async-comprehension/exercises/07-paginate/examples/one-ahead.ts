const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function request(page: string): Promise<string[]> {
  console.log(`  network: asked for page ${page}`);
  await pause(100);
  console.log(`  network: has page ${page}`);
  return [`${page}1`, `${page}2`];
}

async function read(items: string[]): Promise<void> {
  for (const item of items) {
    await pause(10);
    console.log(`reader: ${item}`);
  }
}

console.log('--- one after the other');
await read(await request('A'));
await read(await request('B'));

console.log('--- one ahead');
const items = await request('A');
const ahead = request('B');
await read(items);
await read(await ahead);
