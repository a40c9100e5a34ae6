import { AssertionError } from 'node:assert';
import { inspect } from 'node:util';

/**
 * Runs one test, and prints how it went. A test is a function, and it fails when the function throws.
 *
 * @param name - What the code is expected to do.
 * @param body - The test.
 */
export function test(name: string, body: () => void): void {
  try {
    body();
    console.log(`ok      ${name}`);
  } catch (error) {
    console.log(`FAILED  ${name}: ${reasonOf(error)}`);
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof AssertionError)) return String(error);
  if (error.operator === 'throws') return error.message;
  return `it gave ${inspect(error.actual)}, not ${inspect(error.expected)}`;
}
