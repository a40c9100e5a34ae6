/** The list of names is never compared as a whole. If all tests of a kind share one store, you cannot know what the list has to be: hand over a function that creates a store, and let each test call it. Then save some names in another order than the sorted one. */
import { FileStore, MemoryStore, type Note, type NoteStore } from '#given/17-contract-tests';
import { describe, expect, test } from 'vitest';

const rice = (): Note => ({ text: 'rice', tags: ['food'] });

function describeStore(kind: string, store: NoteStore): void {
  describe(kind, () => {
    test.each(['market', '', 'toString', 'a:b', 'two\nlines'])('does not know, then holds %j', async (name) => {
      expect(await store.load(name)).toBeUndefined();
      expect(await store.remove(name)).toBe(false);
      await store.save(name, rice());
      expect(await store.load(name)).toEqual(rice());
      expect(await store.names()).toContain(name);
      expect(await store.remove(name)).toBe(true);
      expect(await store.names()).not.toContain(name);
    });

    test('keeps copies', async () => {
      const note = rice();
      await store.save('copies', note);
      note.text = 'beans';
      const loaded = await store.load('copies');
      loaded?.tags.push('new');
      expect(await store.load('copies')).toEqual(rice());
    });

    test('replaces notes, also by empty ones', async () => {
      await store.save('replaced', rice());
      await store.save('replaced', { text: '', tags: [] });
      expect(await store.load('replaced')).toEqual({ text: '', tags: [] });
    });
  });
}

describeStore('MemoryStore', new MemoryStore());
describeStore('FileStore', new FileStore({ text: '' }));
