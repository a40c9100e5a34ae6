let loads = 0;

async function load(id: string): Promise<string> {
  loads += 1;
  await new Promise((resolve) => setTimeout(resolve, 20));
  if (id === 'down') throw new Error('the database is down');
  return `page ${id}`;
}

const values = new Map<string, string>();
async function keepsValues(id: string): Promise<string> {
  const value = values.get(id) ?? (await load(id));
  values.set(id, value);
  return value;
}

const promises = new Map<string, Promise<string>>();
function keepsPromises(id: string): Promise<string> {
  const promise = promises.get(id) ?? load(id);
  promises.set(id, promise);
  return promise;
}

await Promise.all(['home', 'home', 'home'].map(keepsValues));
console.log(`values kept: ${loads} loads for 3 callers`);

loads = 0;
await Promise.all(['home', 'home', 'home'].map(keepsPromises));
console.log(`promises kept: ${loads} load for 3 callers`);

loads = 0;
const failures: unknown[] = [];
for (let attempt = 1; attempt <= 2; attempt++) {
  await keepsPromises('down').catch((error: unknown) => failures.push(error));
}
console.log(`failures kept: ${loads} load for ${failures.length} failures`);
