const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function ask(name: string): Promise<void> {
  console.log(`  ${name} begins`);
  await pause(20);
  console.log(`  ${name} ends`);
}

console.log('one after the other:');
for (const name of ['users', 'orders']) await ask(name);

console.log('it looks like that, and is not:');
const questions = [ask('users'), ask('orders')];
for (const question of questions) await question;
