/** Your server is always well: it answers with 200 and with JSON. Let it fail in each of the ways that the task names, and give it an address with a query. */
import { getJson } from '#given/03-mock-http';
import { describe, expect, test, vi } from 'vitest';

describe('getJson()', () => {
  test.each([
    { url: 'http://example.com', payload: { payload: true } },
    { url: 'http://holberton.io', payload: { payload: false } },
  ])('gives what $url says', async ({ url, payload }) => {
    const get = vi.fn(() => Promise.resolve(Response.json(payload)));
    expect(await getJson(url, get)).toEqual(payload);
    expect(get).toHaveBeenCalledExactlyOnceWith(url);
  });
});
