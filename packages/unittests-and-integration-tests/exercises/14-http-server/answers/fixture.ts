/** A fixture of `test.extend` starts and stops the server; its store is made of `vi.fn`, which the tests tell what to do. */
import { type NoteStore, startNotesServer } from '#given/14-http-server';
import { expect, test as base, vi } from 'vitest';

const test = base
  .extend('store', () => ({
    get: vi.fn<NoteStore['get']>().mockResolvedValue('🦜'),
    set: vi.fn<NoteStore['set']>().mockResolvedValue(),
  }))
  .extend('server', async ({ store }, { onCleanup }) => {
    const server = await startNotesServer(store);
    onCleanup(() => server.close());
    return server;
  });

test('sends the bytes of the text', async ({ server }) => {
  const response = await fetch(server.url + '/notes/parrot');
  const bytes = await response.arrayBuffer();
  expect(new TextDecoder().decode(bytes)).toBe('🦜');
  expect(bytes.byteLength).toBe(4);
});

test('hands over title and text', async ({ server, store }) => {
  const text = 'x'.repeat(1_000_000);
  await fetch(server.url + '/notes/a%20parrot', { method: 'PUT', body: text });
  expect(store.set).toHaveBeenCalledExactlyOnceWith('a parrot', text);
});

test('reports a failure of the store', async ({ server, store }) => {
  store.set.mockRejectedValueOnce(new Error('password: 1234'));
  const response = await fetch(server.url + '/notes/a', { method: 'PUT', body: 'a' });
  expect({ status: response.status, text: await response.text() }).toMatchInlineSnapshot(`
    {
      "status": 500,
      "text": "Internal error",
    }
  `);
});

test('closes without haste', async ({ server, store }) => {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  store.get.mockReturnValueOnce(promise);
  const waiting = fetch(server.url + '/notes/a');
  await vi.waitFor(() => {
    expect(store.get).toHaveBeenCalled();
  });
  void server.close();
  resolve(undefined);
  await expect(waiting).resolves.toHaveProperty('status', 404);
  await server.close();
  await expect(fetch(server.url)).rejects.toThrow();
});

base('begins with nothing', async () => {
  const servers = [await startNotesServer(), await startNotesServer()] as const;
  await fetch(servers[0].url + '/notes/a', { method: 'PUT', body: 'a' });
  const { status } = await fetch(servers[1].url + '/notes/a');
  await Promise.all(servers.map((server) => server.close()));
  expect(status).toBe(404);
});
