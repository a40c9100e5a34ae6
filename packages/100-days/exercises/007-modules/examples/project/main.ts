import { OperationError } from './exceptions/errors.ts';
import * as thisFile from './main.ts';
import { processed, processPayment } from './services/payment.ts';
import { validateUser } from './validators/user.ts';

/** The only place that knows all the others: it calls them in order and turns their errors into an answer. */
function handle(input: unknown, cents: number): string {
  try {
    const user = validateUser(input);
    return processPayment(user, cents);
  } catch (error) {
    if (error instanceof OperationError) return `Operation failed: ${error.message}`;
    throw error;
  }
}

console.log('payments before:  ', processed);
console.log(handle({ email: 'ada@example.org', age: 36 }, 1250));
console.log(handle({ email: 'ada.example.org', age: 36 }, 1250));
console.log(handle({ email: 'bo@example.org', age: 17 }, 1250));
console.log(handle({ email: 'cy@example.org', age: 50 }, -1));
console.log('payments after:   ', processed);

const again = await import('./services/payment.ts');
console.log('imported again:   ', again.processed, again.processPayment === processPayment);

console.log('exports of user:  ', Object.keys(await import('./validators/user.ts')));

const withoutEnding: string = './validators/user';
try {
  await import(withoutEnding);
} catch (error) {
  console.log('without .ts:      ', (error as NodeJS.ErrnoException).code);
}

// The smallest cycle: this file imports itself, and uses its exports before they are ready.
console.log('early, farewell:  ', thisFile.farewell());
for (const name of ['greeting', 'visits', 'Guest'] as const) {
  try {
    console.log(`early, ${name}:`, thisFile[name]);
  } catch (error) {
    console.log(`early, ${name}:`.padEnd(18), String(error));
  }
}

export function farewell(): string {
  return 'bye';
}

export const greeting = 'hello';
export let visits = 0;

export class Guest {
  readonly name = 'Ada';
}

visits += 1;
console.log('late, all three:  ', thisFile.greeting, thisFile.visits, new thisFile.Guest().name);
console.log('run as a program: ', import.meta.main);
