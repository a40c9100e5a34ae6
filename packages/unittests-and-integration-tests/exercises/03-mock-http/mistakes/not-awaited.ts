/** `expect(…).resolves` and `expect(…).rejects` give promises. Without `await` your test is over before they have looked at anything. */
import { getJson } from '#given/03-mock-http';
import { describe, expect, test, vi } from 'vitest';

describe('getJson()', () => {
  test('gives what the JSON says', () => {
    const get = vi.fn(() => Promise.resolve(Response.json({ payload: true })));
    expect(getJson('http://example.com', get)).resolves.toEqual({ payload: true });
  });
});
