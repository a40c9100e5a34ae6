async function send(customer: string, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  await Promise.resolve(customer);
}

async function sendAll(customers: string[], signal: AbortSignal): Promise<void> {
  for (const customer of customers) {
    try {
      await send(customer, signal);
      console.log('sent:  ', customer);
    } catch (error) {
      console.log('failed:', customer, '-', String(error));
    }
  }
  console.log('all customers done');
}

const controller = new AbortController();
const run = sendAll(['Ann', 'Ben', 'Cleo'], controller.signal);
controller.abort(new Error('The server shuts down'));
await run;
