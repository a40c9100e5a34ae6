import { getJson, HttpError } from '#given/03-mock-http';
import { afterEach, describe, expect, test, vi } from 'vitest';

/** Answers each call with a response of its own: a body can be read only once. */
function answering(body: string, status = 200) {
  return vi.fn((_url: string) => Promise.resolve(new Response(body, { status })));
}

describe('getJson()', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test.each([
    { url: 'http://example.com', payload: { payload: true } },
    { url: 'http://holberton.io', payload: { payload: false } },
    { url: 'http://localhost/people?page=2&size=10', payload: ['Ann', 'Ben'] },
  ])('asks once, for $url, and gives what the JSON says', async ({ url, payload }) => {
    const get = answering(JSON.stringify(payload));
    expect(await getJson(url, get)).toEqual(payload);
    expect(get).toHaveBeenCalledExactlyOnceWith(url);
  });

  test.each([200, 201, 299])('takes the status %i for a success', async (status) => {
    expect(await getJson('http://example.com', answering('{"id":7}', status))).toEqual({ id: 7 });
  });

  test.each([
    { status: 304, body: null },
    { status: 404, body: '{"message":"Not Found"}' },
    { status: 500, body: '' },
    { status: 502, body: '<h1>Bad gateway</h1>' },
  ])('rejects with an HttpError when the status is $status', async ({ status, body }) => {
    const url = 'http://example.com/people';
    const got = getJson(url, () => Promise.resolve(new Response(body, { status })));
    await expect(got).rejects.toBeInstanceOf(HttpError);
    await expect(got).rejects.toThrow(new HttpError(url, status));
  });

  test.each(['<h1>Welcome</h1>', '', '{"payload":'])('rejects with a SyntaxError when the body is %o', async (body) => {
    await expect(getJson('http://example.com', answering(body))).rejects.toThrow(SyntaxError);
  });

  test('rejects with the error of get when no answer comes', async () => {
    const offline = new TypeError('fetch failed');
    await expect(getJson('http://example.com', () => Promise.reject(offline))).rejects.toBe(offline);
  });

  test('asks with the global fetch when it gets nothing else', async () => {
    const get = vi.spyOn(globalThis, 'fetch').mockImplementation(answering('[1]') as typeof fetch);
    expect(await getJson('http://example.com')).toEqual([1]);
    expect(get).toHaveBeenCalledExactlyOnceWith('http://example.com');
  });
});
