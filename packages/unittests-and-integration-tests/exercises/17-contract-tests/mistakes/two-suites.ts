/** Some promises are tested for one store only, or for none. If each store has a suite of its own, with tests for what seemed risky there, put all tests into one function and call it for both: a promise is for all who give it. Then go through the points for those that no test speaks of. */
import { FileStore, MemoryStore, type Note, type NoteStore } from '#given/17-contract-tests';
import { beforeEach, describe, expect, test } from 'vitest';

const rice = (): Note => ({ text: 'rice', tags: ['food'] });

describe('MemoryStore', () => {
  let store: NoteStore;

  beforeEach(() => {
    store = new MemoryStore();
  });

  test('knows which notes are there', async () => {
    await store.save('market', rice());
    expect(await store.remove('market')).toBe(true);
    expect(await store.remove('market')).toBe(false);
  });

  test('keeps copies', async () => {
    const note = rice();
    await store.save('market', note);
    note.text = 'beans';
    const loaded = await store.load('market');
    loaded?.tags.push('new');
    expect(await store.load('market')).toEqual(rice());
  });

  test('replaces notes', async () => {
    await store.save('market', rice());
    await store.save('market', { text: '', tags: [] });
    expect(await store.load('market')).toEqual({ text: '', tags: [] });
  });
});

describe('FileStore', () => {
  let store: NoteStore;

  beforeEach(() => {
    store = new FileStore({ text: '' });
  });

  test.each(['market', '', 'toString', 'a:b', 'two\nlines'])('is empty, then holds %j', async (name) => {
    expect(await store.load(name)).toBeUndefined();
    await store.save(name, rice());
    expect(await store.load(name)).toEqual(rice());
  });

  test('writes empty notes', async () => {
    await store.save('market', { text: '', tags: [] });
    expect(await store.load('market')).toEqual({ text: '', tags: [] });
  });

  test('sorts names', async () => {
    await store.save('b', rice());
    await store.save('a', rice());
    expect(await store.names()).toEqual(['a', 'b']);
  });
});
