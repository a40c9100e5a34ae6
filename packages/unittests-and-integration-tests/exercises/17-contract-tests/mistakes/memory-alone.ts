/** Your tests know one store, `MemoryStore`, and the other one may break every promise. Make the suite a function that is handed a way to create a store, and call it once for each of the two. */
import { MemoryStore, type Note, type NoteStore } from '#given/17-contract-tests';
import { beforeEach, describe, expect, test } from 'vitest';

const rice = (): Note => ({ text: 'rice', tags: ['food'] });

describe('MemoryStore', () => {
  let store: NoteStore;

  beforeEach(() => {
    store = new MemoryStore();
  });

  test.each(['market', '', 'toString', 'a:b', 'two\nlines'])('is empty, then holds %j', async (name) => {
    expect(await store.load(name)).toBeUndefined();
    expect(await store.remove(name)).toBe(false);
    await store.save(name, rice());
    expect(await store.load(name)).toEqual(rice());
    expect(await store.remove(name)).toBe(true);
    expect(await store.names()).toEqual([]);
  });

  test('keeps copies', async () => {
    const note = rice();
    await store.save('market', note);
    note.text = 'beans';
    const loaded = await store.load('market');
    loaded?.tags.push('new');
    expect(await store.load('market')).toEqual(rice());
  });

  test('replaces notes, also by empty ones', async () => {
    await store.save('market', rice());
    await store.save('market', { text: '', tags: [] });
    expect(await store.load('market')).toEqual({ text: '', tags: [] });
  });

  test('sorts names', async () => {
    await store.save('b', rice());
    await store.save('a', rice());
    expect(await store.names()).toEqual(['a', 'b']);
  });
});
