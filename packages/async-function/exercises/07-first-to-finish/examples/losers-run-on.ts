const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function ask(mirror: string, ms: number): Promise<string> {
  await pause(ms);
  if (mirror === 'Riga') throw new Error('Riga is down');
  console.log(`(${mirror} has sent 2 MB)`);
  return mirror;
}

const mirrors = [ask('Lisbon', 90), ask('Riga', 10), ask('Oslo', 50)];

await Promise.race(mirrors).catch((error: unknown) => {
  console.log('race:', String(error));
});
console.log('any:', await Promise.any(mirrors));

await Promise.allSettled(mirrors);
