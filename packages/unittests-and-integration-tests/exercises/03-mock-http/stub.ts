import { getJson, HttpError } from '#given/03-mock-http';
import { describe, expect, test, vi } from 'vitest';

describe('getJson()', () => {
  test('gives what the JSON says', async () => {
    // TODO: let get answer what you like, and look at what comes back and at what was asked.
    const get = vi.fn(() => Promise.resolve(Response.json({ payload: true })));
    expect(await getJson('http://example.com', get)).toBe('Not written yet: the tests');
  });
});
