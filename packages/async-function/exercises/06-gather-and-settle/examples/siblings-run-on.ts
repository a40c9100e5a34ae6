const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function save(name: string, ms: number): Promise<string> {
  await pause(ms);
  if (name === 'mail') throw new Error(`${name} is down`);
  console.log(`saved the ${name}`);
  return name;
}

const jobs = [save('order', 10), save('mail', 30), save('invoice', 60)];

await Promise.all(jobs).catch((error: unknown) => {
  console.log('rejected:', String(error));
});

const outcomes = await Promise.allSettled(jobs);
console.log(outcomes.map(({ status }) => status));
