function handle(request: string): void {
  setTimeout(() => {
    console.log(`  ${request}: timer`);
  }, 0);
  queueMicrotask(() => {
    console.log(`  ${request}: microtask`);
  });
  process.nextTick(() => {
    console.log(`  ${request}: tick`);
  });
  console.log(`${request}: now`);
}

setImmediate(handle, 'request 1');
setImmediate(handle, 'request 2');
console.log('the main program');
