/** Each test starts its server with `await using`, which stops it at the end of the block; the store is a class with a log. */
import { type NoteStore, startNotesServer } from '#given/14-http-server';
import { expect, it } from 'vitest';

class LoggedStore implements NoteStore {
  readonly log: string[] = [];
  isBroken = false;

  async get(title: string): Promise<string> {
    this.log.push(`get ${title}`);
    await this.#work();
    return `${title} is a note`;
  }

  async set(title: string, text: string): Promise<void> {
    this.log.push(`set ${title}: ${text}`);
    await this.#work();
  }

  async #work(): Promise<void> {
    await Promise.resolve();
    if (this.isBroken) throw new Error('secret');
  }
}

it('gives back what was put, in every length and language', async () => {
  await using server = await startNotesServer();
  for (const text of ['a', 'ü', 'ü'.repeat(300_000)]) {
    await fetch(`${server.url}/notes/a`, { method: 'PUT', body: text });
    await expect(fetch(`${server.url}/notes/a`).then((response) => response.text())).resolves.toBe(text);
  }
});

it('knows nothing when it starts', async () => {
  {
    await using before = await startNotesServer();
    await fetch(`${before.url}/notes/a`, { method: 'PUT', body: 'b' });
  }
  await using server = await startNotesServer();
  const { status } = await fetch(`${server.url}/notes/a`);
  expect(status).toBe(404);
});

it('talks to its store in plain titles', async () => {
  const store = new LoggedStore();
  await using server = await startNotesServer(store);
  await fetch(`${server.url}/notes/to%20do`, { method: 'PUT', body: 'sleep' });
  await fetch(`${server.url}/notes/to%20do`);
  expect(store.log).toEqual(['set to do: sleep', 'get to do']);
});

it('keeps failures for itself', async () => {
  const store = new LoggedStore();
  await using server = await startNotesServer(store);
  store.isBroken = true;
  const put = await fetch(`${server.url}/notes/a`, { method: 'PUT', body: 'b' });
  const get = await fetch(`${server.url}/notes/a`);
  expect([put.status, get.status]).toEqual([500, 500]);
  expect((await put.text()) + (await get.text())).not.toContain('secret');
});

it('is gone when the block has ended, and has answered before', async () => {
  const release = Promise.withResolvers<string>();
  const asked = Promise.withResolvers<string>();
  let url: string;
  let answer: Promise<string>;
  {
    await using server = await startNotesServer({
      get: (title) => {
        asked.resolve(title);
        return release.promise;
      },
      set: () => Promise.reject(new Error('not now')),
    });
    ({ url } = server);
    answer = fetch(`${url}/notes/late`).then((response) => response.text());
    await asked.promise;
    setImmediate(() => {
      release.resolve('here I am');
    });
  }
  expect(await answer).toBe('here I am');
  await expect(fetch(url)).rejects.toThrow(TypeError);
});
