/** One server serves all your tests, and a second one never comes. So nobody sees that servers share their notes. Start two, and ask one for what the other was given. */
import { type NotesServer, startNotesServer } from '#given/14-http-server';
import { afterAll, beforeAll, expect, test } from 'vitest';

const arrived = Promise.withResolvers<string>();
const saved = Promise.withResolvers<undefined>();
const titles: string[] = [];
let memory: NotesServer;
let broken: NotesServer;

beforeAll(async () => {
  memory = await startNotesServer();
  broken = await startNotesServer({
    get: (title) => {
      arrived.resolve(title);
      return saved.promise;
    },
    set: (title) => {
      titles.push(title);
      return Promise.reject(new Error('secret'));
    },
  });
});
afterAll(() => memory.close());

test.each(['Buy milk', 'Crème brûlée', 'milk '.repeat(60_000)])('keeps a note', async (text) => {
  await fetch(`${memory.url}/notes/a`, { method: 'PUT', body: text });
  expect(await (await fetch(`${memory.url}/notes/a`)).text()).toBe(text);
});

test('gives the store plain titles, hides its failures, and closes without haste', async () => {
  const failure = await fetch(`${broken.url}/notes/a%20b`, { method: 'PUT', body: 'Buy milk' });
  expect([failure.status, await failure.text(), ...titles]).toEqual([500, 'Internal error', 'a b']);
  const response = fetch(`${broken.url}/notes/a`);
  await arrived.promise;
  const closed = broken.close();
  saved.resolve(undefined);
  expect((await response).status).toBe(404);
  await closed;
  await expect(fetch(broken.url)).rejects.toThrow();
});
