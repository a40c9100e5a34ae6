import { aroundAll, describe, expect } from 'vitest';

const realFetch = globalThis.fetch;

describe('your tests', async () => {
  // Registered first, so it is around every hook of the student and looks when the last tear-down is done.
  aroundAll(async (runTests) => {
    await runTests();
    const state = globalThis.fetch === realFetch ? 'put back' : 'still replaced';
    expect(state, 'The global fetch, when your tests are done').toBe('put back');
  });
  await import('#exercise/09-integration-fixtures');
});
