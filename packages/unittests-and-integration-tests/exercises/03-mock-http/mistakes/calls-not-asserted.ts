/** Your fake answers, and nobody looks at what it was asked. Code that asks twice, or for another address, gets the same answers from it: look at the calls too. */
import { getJson, HttpError } from '#given/03-mock-http';
import { describe, expect, test, vi } from 'vitest';

const url = 'http://example.com/people?page=2';

function answering(body: string, status: number) {
  return vi.fn(() => Promise.resolve(new Response(body, { status })));
}

describe('getJson()', () => {
  test.each([200, 201])('gives what the JSON says when the status is %i', async (status) => {
    expect(await getJson(url, answering('{"payload":true}', status))).toEqual({ payload: true });
  });

  test.each([
    { status: 404, body: '{"message":"Not Found"}' },
    { status: 502, body: '<h1>Bad gateway</h1>' },
  ])('rejects when the status is $status', async ({ status, body }) => {
    await expect(getJson(url, answering(body, status))).rejects.toThrow(new HttpError(url, status));
  });

  test('rejects when the answer is no JSON', async () => {
    await expect(getJson(url, answering('<h1>Welcome</h1>', 200))).rejects.toThrow(SyntaxError);
  });

  test('rejects when no answer comes', async () => {
    const offline = new Error('offline');
    await expect(getJson(url, () => Promise.reject(offline))).rejects.toBe(offline);
  });
});
