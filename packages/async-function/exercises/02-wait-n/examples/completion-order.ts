const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function cook(dish: string, ms: number): Promise<string> {
  await pause(ms);
  return dish;
}

const cooking = [cook('stew', 60), cook('soup', 40), cook('salad', 20)];

const served: string[] = [];
const reports = cooking.map(async (meal) => {
  served.push(await meal);
});

await Promise.all(reports);
console.log('started: ', await Promise.all(cooking));
console.log('finished:', served);
