/** A fake server written by hand: a class that notes what it is asked; answers are looked up by address; node's assertions. */
import assert from 'node:assert/strict';
import { getJson, type Fetch, type HttpError } from '#given/03-mock-http';
import { test } from 'vitest';

class FakeServer {
  readonly asked: string[] = [];
  readonly get: Fetch = (url) => {
    this.asked.push(url);
    const [status, body] = this.#answers[url] ?? [];
    if (body === undefined) throw new Error(`Nobody answers at ${url}`);
    return Promise.resolve(new Response(body, { status: status ?? 200 }));
  };
  readonly #answers: Record<string, [number, string]> = {
    '/created': [201, '"yes"'],
    '/list?from=1': [200, '[1, 2]'],
    '/list': [200, '[0]'],
    '/moved': [404, '{}'],
    '/broken': [503, 'Sorry!'],
    '/page': [200, '<html>'],
  };
}

test('it is asked once and answers', async () => {
  const server = new FakeServer();
  assert.deepEqual(await getJson('/list?from=1', server.get), [1, 2]);
  assert.equal(await getJson('/created', server.get), 'yes');
  assert.deepEqual(server.asked, ['/list?from=1', '/created']);
});

for (const [url, status] of [
  ['/moved', 404],
  ['/broken', 503],
] as const) {
  test(`${url} is ${status}`, async () => {
    await assert.rejects(
      getJson(url, new FakeServer().get),
      (error: HttpError) => error.name === 'HttpError' && error.status === status && error.message.includes(url),
    );
  });
}

test('a page is no JSON', () => assert.rejects(getJson('/page', new FakeServer().get), SyntaxError));

test('nobody is there', () => assert.rejects(getJson('/nowhere', new FakeServer().get), /Nobody answers/));
