import { createQueue } from '#solution/13-producer-consumer';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const orders = createQueue<string>(2);

async function shop(): Promise<void> {
  for (const order of ['A', 'B', 'C', 'D', 'E']) {
    await orders.put(order);
    console.log(`order ${order} is in, ${orders.size} in the queue`);
  }
  orders.close();
}

async function kitchen(): Promise<void> {
  for (;;) {
    const next = await orders.take();
    if (next.done === true) break;
    await pause(20);
    console.log(`          ${next.value} is cooked`);
  }
  console.log('          the kitchen goes home');
}

await Promise.all([shop(), kitchen()]);
