/** Every server of yours keeps its notes in its own memory, which is quick and never fails. With a store of your own you see what it is given, let it fail, and hold a request while the server is closed. */
import { startNotesServer } from '#given/14-http-server';
import { expect, onTestFinished, test } from 'vitest';

async function start() {
  const server = await startNotesServer();
  onTestFinished(() => server.close());
  return server;
}

test.each(['Buy milk', 'Crème brûlée', 'milk '.repeat(60_000)])('keeps a note', async (text) => {
  const server = await start();
  await fetch(`${server.url}/notes/a%20b`, { method: 'PUT', body: text });
  expect(await (await fetch(`${server.url}/notes/a%20b`)).text()).toBe(text);
});

test('keeps its notes for itself', async () => {
  const [server, other] = [await start(), await start()];
  await fetch(`${server.url}/notes/a`, { method: 'PUT', body: 'Buy milk' });
  expect((await fetch(`${other.url}/notes/a`)).status).toBe(404);
});

test('cannot be reached when it is closed', async () => {
  const server = await start();
  await server.close();
  await expect(fetch(server.url)).rejects.toThrow();
});
