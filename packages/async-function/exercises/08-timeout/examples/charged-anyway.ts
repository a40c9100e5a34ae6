const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function charge(): Promise<string> {
  await pause(60);
  console.log('the card is charged');
  return 'receipt';
}

async function tooLate(): Promise<never> {
  await pause(20);
  throw new Error('Too late');
}

const charging = charge();

await Promise.race([charging, tooLate()]).catch((error: unknown) => {
  console.log(String(error));
  console.log('the customer is told that it failed');
});

await charging;
