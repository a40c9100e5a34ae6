const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

let made = 0;
const pushed = new ReadableStream<number>({
  start(controller) {
    while (made < 1000) controller.enqueue(++made);
  },
});
await pushed.getReader().read();
await pause(5);
console.log(`in start: 1 value read, ${made} made`);

made = 0;
const pulled = new ReadableStream<number>(
  {
    pull(controller) {
      controller.enqueue(++made);
    },
    cancel() {
      console.log('the reader wants no more');
    },
  },
  { highWaterMark: 2 },
);
const reader = pulled.getReader();
await reader.read();
await pause(5);
console.log(`in pull: 1 value read, ${made} made`);
await reader.cancel();
