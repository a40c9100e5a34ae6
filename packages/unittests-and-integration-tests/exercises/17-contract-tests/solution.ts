import { FileStore, MemoryStore, type Note, type NoteStore } from '#given/17-contract-tests';
import { describe, expect, test } from 'vitest';

const aNote = (overrides: Partial<Note> = {}): Note => ({ text: 'rice', tags: ['food', 'today'], ...overrides });

/** What every store promises, whatever it keeps its notes in. */
function describeStore(kind: string, create: () => NoteStore): void {
  describe(kind, () => {
    test('is empty at first', async () => {
      const store = create();
      expect(await store.names()).toEqual([]);
      expect(await store.load('market')).toBeUndefined();
      expect(await store.remove('market')).toBe(false);
    });

    test.each([{}, { text: '' }, { text: 'two\nlines' }, { tags: [] }, { tags: ['b', 'a', 'a,b', ''] }])(
      'gives back a note with %o',
      async (overrides) => {
        const store = create();
        await store.save('market', aNote(overrides));
        expect(await store.load('market')).toEqual(aNote(overrides));
      },
    );

    test('keeps the last note that was saved under a name', async () => {
      const store = create();
      await store.save('market', aNote());
      await store.save('bank', aNote({ text: 'rent' }));
      await store.save('market', aNote({ text: 'beans' }));
      expect(await store.load('market')).toEqual(aNote({ text: 'beans' }));
      expect(await store.load('bank')).toEqual(aNote({ text: 'rent' }));
    });

    test('does not see what becomes of a note that it was handed', async () => {
      const store = create();
      const note = aNote();
      await store.save('market', note);
      note.text = 'beans';
      note.tags.push('new');
      expect(await store.load('market')).toEqual(aNote());
    });

    test('does not see what becomes of a note that it gave', async () => {
      const store = create();
      await store.save('market', aNote());
      const note = await store.load('market');
      if (note) note.text = 'beans';
      note?.tags.push('new');
      expect(await store.load('market')).toEqual(aNote());
    });

    test('sorts its names and gives each of them once', async () => {
      const store = create();
      for (const name of ['b', 'a', 'B', 'b']) await store.save(name, aNote());
      expect(await store.names()).toEqual(['B', 'a', 'b']);
    });

    test.each(['market', '', 'toString', '__proto__', 'a:b', 'two\nlines'])(
      'saves, removes and saves anew under the name %j',
      async (name) => {
        const store = create();
        await store.save('another', aNote());
        expect(await store.load(name)).toBeUndefined();
        expect(await store.remove(name)).toBe(false);
        await store.save(name, aNote());
        expect(await store.names()).toEqual(['another', name].sort());
        expect(await store.remove(name)).toBe(true);
        expect(await store.remove(name)).toBe(false);
        expect(await store.load(name)).toBeUndefined();
        expect(await store.names()).toEqual(['another']);
        await store.save(name, aNote({ text: 'again' }));
        expect(await store.load(name)).toEqual(aNote({ text: 'again' }));
      },
    );
  });
}

describeStore('MemoryStore', () => new MemoryStore());
describeStore('FileStore', () => new FileStore({ text: '' }));
