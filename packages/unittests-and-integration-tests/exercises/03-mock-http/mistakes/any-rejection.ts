/** Your tests ask whether there was an error, and never which. Code that mixes up a server that fails, a page that is no JSON, and a line that is dead passes them: look at the class of each error, and at its status. */
import { getJson } from '#given/03-mock-http';
import { describe, expect, test, vi } from 'vitest';

const url = 'http://example.com/people?page=2';

function answering(body: string, status: number) {
  return vi.fn(() => Promise.resolve(new Response(body, { status })));
}

describe('getJson()', () => {
  test.each([200, 201])('asks once and gives what the JSON says when the status is %i', async (status) => {
    const get = answering('{"payload":true}', status);
    expect(await getJson(url, get)).toEqual({ payload: true });
    expect(get).toHaveBeenCalledExactlyOnceWith(url);
  });

  test.each([
    { status: 404, body: '{"message":"Not Found"}' },
    { status: 502, body: '<h1>Bad gateway</h1>' },
  ])('rejects when the status is $status', async ({ status, body }) => {
    await expect(getJson(url, answering(body, status))).rejects.toThrow();
  });

  test('rejects when the answer is no JSON', async () => {
    await expect(getJson(url, answering('<h1>Welcome</h1>', 200))).rejects.toThrow();
  });

  test('rejects when no answer comes', async () => {
    await expect(getJson(url, () => Promise.reject(new Error('offline')))).rejects.toThrow();
  });
});
