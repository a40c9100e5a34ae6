/** A fault that the customer can fix. */
class UserError extends Error {
  override readonly name = 'UserError';
}

// The bottom: it sees the fault, and cannot know what it means for the customer.
function takeFromStock(item: string): void {
  console.log(`  stock: looks for ${item}`);
  if (item === 'lamp') throw new UserError('There are no more lamps');
  if (item === 'disk') throw new Error('stock-db-7 refused the password of root');
}

// The middle: it can decide nothing, so it catches nothing.
function order(item: string): string {
  try {
    takeFromStock(item);
    console.log('  order: goes on');
    return `one ${item} is on its way`;
  } finally {
    console.log('  order: cleans up');
  }
}

// The top: only here is it known that somebody waits for a reply.
function handle(item: string): string {
  try {
    return `200 ${order(item)}`;
  } catch (error) {
    if (error instanceof UserError) return `400 ${error.message}`;
    console.log('  log:', error instanceof Error ? error.message : error);
    return '500 Something went wrong';
  }
}

for (const item of ['pen', 'lamp', 'disk']) {
  console.log(`order ${item}`);
  console.log(`  reply: ${handle(item)}`);
}

// The opposite: this one catches what it cannot decide.
function orderOrNothing(item: string): string {
  try {
    return order(item);
  } catch {
    return '';
  }
}

console.log('order lamp, caught too early');
console.log(`  reply: 200 ${orderOrNothing('lamp')}`);
