import { type NoteStore, startNotesServer } from '#given/14-http-server';
import { describe, expect, onTestFinished, test } from 'vitest';

/** Starts a server that is stopped when the test ends, also when the test fails. */
async function start(store?: NoteStore) {
  const server = await startNotesServer(store);
  onTestFinished(() => server.close());
  const address = (title: string) => `${server.url}/notes/${encodeURIComponent(title)}`;
  return {
    server,
    get: (title: string) => fetch(address(title)),
    put: (title: string, body: string) => fetch(address(title), { method: 'PUT', body }),
  };
}

const emptyStore: NoteStore = {
  get: () => Promise.resolve(undefined),
  set: () => Promise.resolve(),
};

const brokenStore: NoteStore = {
  get: () => Promise.reject(new Error('no route to db-7 for user root')),
  set: () => Promise.reject(new Error('no route to db-7 for user root')),
};

describe('a note', () => {
  test.each([
    { what: 'a short text', text: 'Buy milk' },
    { what: 'a text with characters of several bytes', text: 'Crème brûlée, 3 €, 🥚🥚' },
    { what: 'a text that arrives in several pieces', text: 'milk '.repeat(60_000) },
  ])('comes back as it was sent: $what', async ({ text }) => {
    const { get, put } = await start();
    expect((await put('shopping', text)).status).toBe(204);
    const response = await get('shopping');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await response.text()).toBe(text);
  });

  test('that nobody has put is not found', async () => {
    const { get, put } = await start();
    await put('shopping', 'Buy milk');
    expect((await get('cooking')).status).toBe(404);
  });

  test('is kept under its title, as it reads when it is decoded', async () => {
    const asked: string[] = [];
    const { get, put } = await start({
      get: (title) => Promise.resolve(`the text of ${title}`),
      set: (...note) => {
        asked.push(...note);
        return Promise.resolve();
      },
    });
    await put('café 50%', 'closed');
    expect(asked).toEqual(['café 50%', 'closed']);
    expect(await (await get('à la carte?')).text()).toBe('the text of à la carte?');
  });

  test('of one server is none of another', async () => {
    const [first, second] = [await start(), await start()];
    await first.put('shopping', 'Buy milk');
    expect((await second.get('shopping')).status).toBe(404);
  });
});

test.each([
  { method: 'GET', body: null },
  { method: 'PUT', body: 'Buy milk' },
])('$method says that the store failed, and not why', async ({ method, body }) => {
  const { server } = await start(brokenStore);
  const response = await fetch(`${server.url}/notes/shopping`, { method, body });
  expect(response.status).toBe(500);
  expect(await response.text()).toBe('Internal error');
});

describe('close()', () => {
  test('frees the port', async () => {
    const { server, get } = await start();
    expect((await get('shopping')).status).toBe(404);
    await server.close();
    await expect(get('shopping')).rejects.toThrow('fetch failed');
  });

  test('lets a request that is under way be answered', async () => {
    const arrived = Promise.withResolvers<undefined>();
    const saved = Promise.withResolvers<undefined>();
    const { server, put } = await start({
      ...emptyStore,
      set: () => {
        arrived.resolve(undefined);
        return saved.promise;
      },
    });
    const response = put('shopping', 'Buy milk');
    await arrived.promise;
    const closed = server.close();
    saved.resolve(undefined);
    expect((await response).status).toBe(204);
    await closed;
  });
});
