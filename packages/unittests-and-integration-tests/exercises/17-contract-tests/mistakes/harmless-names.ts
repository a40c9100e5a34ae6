/** Both stores keep your names, which are short words. What is written into a file has signs of its own between its parts, and every object is born with names of its own. Take the names from point 7, and ask for them before and after you save. */
import { FileStore, MemoryStore, type Note, type NoteStore } from '#given/17-contract-tests';
import { describe, expect, test } from 'vitest';

const rice = (): Note => ({ text: 'rice', tags: ['food'] });

function describeStore(kind: string, create: () => NoteStore): void {
  describe(kind, () => {
    test('is empty, then holds a note', async () => {
      const store = create();
      expect(await store.load('market')).toBeUndefined();
      expect(await store.remove('market')).toBe(false);
      await store.save('market', rice());
      expect(await store.load('market')).toEqual(rice());
      expect(await store.remove('market')).toBe(true);
      expect(await store.names()).toEqual([]);
    });

    test('keeps copies', async () => {
      const store = create();
      const note = rice();
      await store.save('market', note);
      note.text = 'beans';
      const loaded = await store.load('market');
      loaded?.tags.push('new');
      expect(await store.load('market')).toEqual(rice());
    });

    test('replaces notes, also by empty ones', async () => {
      const store = create();
      await store.save('market', rice());
      await store.save('market', { text: '', tags: [] });
      expect(await store.load('market')).toEqual({ text: '', tags: [] });
    });

    test('sorts names', async () => {
      const store = create();
      for (const name of ['b', 'c', 'a']) await store.save(name, rice());
      expect(await store.names()).toEqual(['a', 'b', 'c']);
    });
  });
}

describeStore('MemoryStore', () => new MemoryStore());
describeStore('FileStore', () => new FileStore({ text: '' }));
