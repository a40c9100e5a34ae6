/** Your notes are short and in plain English, as if they never left the process. Over a wire, texts are bytes, long ones come in pieces, and titles are encoded. Send such texts and such titles. */
import { type NoteStore, startNotesServer } from '#given/14-http-server';
import { expect, onTestFinished, test } from 'vitest';

async function start(store?: NoteStore) {
  const server = await startNotesServer(store);
  onTestFinished(() => server.close());
  return server;
}

test('keeps a note, and only for itself', async () => {
  const [server, other] = [await start(), await start()];
  await fetch(`${server.url}/notes/a`, { method: 'PUT', body: 'Buy milk' });
  expect(await (await fetch(`${server.url}/notes/a`)).text()).toBe('Buy milk');
  expect((await fetch(`${other.url}/notes/a`)).status).toBe(404);
});

test('hides the failure of the store', async () => {
  const broken = () => Promise.reject(new Error('secret'));
  const server = await start({ get: broken, set: broken });
  const response = await fetch(`${server.url}/notes/a`, { method: 'PUT', body: 'Buy milk' });
  expect(response.status).toBe(500);
  expect(await response.text()).toBe('Internal error');
});

test('closes when the last request is answered', async () => {
  const arrived = Promise.withResolvers<string>();
  const found = Promise.withResolvers<string>();
  const server = await start({
    get: (title) => {
      arrived.resolve(title);
      return found.promise;
    },
    set: () => Promise.resolve(),
  });
  const response = fetch(`${server.url}/notes/a`);
  await arrived.promise;
  const closed = server.close();
  found.resolve('here');
  expect((await response).status).toBe(200);
  await closed;
  await expect(fetch(server.url)).rejects.toThrow();
});
