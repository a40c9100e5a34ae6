/** The questions are asked with the `request` of `node:http`, and compared with node's assertions. One server serves all tests, but for two. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { type NotesServer, type NoteStore, startNotesServer } from '#given/14-http-server';
import { afterAll, beforeAll, beforeEach, describe, test } from 'vitest';

async function ask(method: string, url: string, body?: string) {
  const question = request(url, { method });
  question.end(body);
  const [response] = (await once(question, 'response')) as [IncomingMessage];
  return { status: response.statusCode, type: response.headers['content-type'], body: await text(response) };
}

describe('one server', () => {
  let server: NotesServer;
  let url: string;

  beforeAll(async () => {
    server = await startNotesServer();
    url = `${server.url}/notes/${encodeURIComponent('für dich')}`;
  });
  afterAll(() => server.close());

  test('knows no note that nobody has put', async () => {
    assert.equal((await ask('GET', `${url}-too`)).status, 404);
  });

  test('keeps a long note', async () => {
    const note = '\u20ac\n'.repeat(200_000);
    assert.equal((await ask('PUT', url, note)).status, 204);
    assert.deepEqual(await ask('GET', url), { status: 200, type: 'text/plain; charset=utf-8', body: note });
  });

  test('keeps its notes for itself', async () => {
    await ask('PUT', url, 'mine');
    const other = await startNotesServer();
    try {
      assert.equal((await ask('GET', url.replace(server.url, other.url))).status, 404);
    } finally {
      await other.close();
    }
  });
});

describe('a server with another store', () => {
  const held = Promise.withResolvers<undefined>();
  const titles: string[] = [];
  const store: NoteStore = {
    get: () => Promise.reject(new Error('disk full')),
    set: (title) => {
      titles.push(title);
      return title === 'held' ? held.promise : Promise.reject(new Error('disk full'));
    },
  };

  beforeEach(() => {
    titles.length = 0;
  });

  test('passes the title on, and no failure', async () => {
    const server = await startNotesServer(store);
    const failures = [await ask('PUT', `${server.url}/notes/a%2Fb`, ''), await ask('GET', `${server.url}/notes/c`)];
    await server.close();
    assert.deepEqual(titles, ['a/b']);
    assert.deepEqual(
      failures.map(({ status, body }) => [status, body]),
      [
        [500, 'Internal error'],
        [500, 'Internal error'],
      ],
    );
  });

  test('finishes, and then stops', async () => {
    const server = await startNotesServer(store);
    const last = ask('PUT', `${server.url}/notes/held`, 'x');
    while (titles.length === 0) await new Promise((resolve) => setImmediate(resolve));
    const closed = server.close();
    held.resolve(undefined);
    assert.equal((await last).status, 204);
    await closed;
    await assert.rejects(ask('GET', server.url));
  });
});
