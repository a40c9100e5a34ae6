/** A spy on the global `fetch`, with answers that are used up one by one. */
import { getJson, HttpError } from '#given/03-mock-http';
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';

let get: MockInstance<typeof fetch>;

beforeEach(() => {
  get = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('nothing was expected'));
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('getJson', () => {
  it('asks for the address as it is, and hands over the payload', async () => {
    get.mockResolvedValueOnce(Response.json({ payload: false }, { status: 201 }));
    await expect(getJson('https://example.org/a?b=c')).resolves.toEqual({ payload: false });
    expect(get.mock.calls).toEqual([['https://example.org/a?b=c']]);
  });

  it.each(['', '{"error":"teapot"}', '<p>teapot</p>'])('knows a teapot that says %o', async (body) => {
    get.mockResolvedValueOnce(new Response(body, { status: 418 }));
    const error: unknown = await getJson('https://example.org').catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(HttpError);
    expect(error).toHaveProperty('status', 418);
    expect(get).toHaveBeenCalledOnce();
  });

  it('does not hide bad JSON', async () => {
    get.mockResolvedValueOnce(new Response('not JSON'));
    await expect(getJson('https://example.org')).rejects.toBeInstanceOf(SyntaxError);
  });

  it('does not hide a dead line', async () => {
    await expect(getJson('https://example.org')).rejects.toThrow('nothing was expected');
  });
});
