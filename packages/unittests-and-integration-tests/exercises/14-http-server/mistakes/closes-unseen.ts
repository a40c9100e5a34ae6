/** You close each server, and never look whether that worked. Closing is a part of what is tested: ask once more afterwards, and close while a request is under way. */
import { type NoteStore, startNotesServer } from '#given/14-http-server';
import { expect, onTestFinished, test } from 'vitest';

async function start(store?: NoteStore) {
  const server = await startNotesServer(store);
  onTestFinished(() => server.close());
  return server;
}

test.each(['Buy milk', 'Crème brûlée', 'milk '.repeat(60_000)])('keeps a note', async (text) => {
  const server = await start();
  await fetch(`${server.url}/notes/a`, { method: 'PUT', body: text });
  expect(await (await fetch(`${server.url}/notes/a`)).text()).toBe(text);
});

test('keeps its notes for itself', async () => {
  const [server, other] = [await start(), await start()];
  await fetch(`${server.url}/notes/a`, { method: 'PUT', body: 'Buy milk' });
  expect((await fetch(`${other.url}/notes/a`)).status).toBe(404);
});

test('gives the store plain titles, and hides its failures', async () => {
  const titles: string[] = [];
  const server = await start({
    get: () => Promise.resolve(undefined),
    set: (title) => {
      titles.push(title);
      return Promise.reject(new Error('secret'));
    },
  });
  const response = await fetch(`${server.url}/notes/a%20b`, { method: 'PUT', body: 'Buy milk' });
  expect(response.status).toBe(500);
  expect(await response.text()).toBe('Internal error');
  expect(titles).toEqual(['a b']);
});
