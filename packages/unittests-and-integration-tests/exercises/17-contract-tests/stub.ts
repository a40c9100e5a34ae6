import { MemoryStore, type NoteStore } from '#given/17-contract-tests';
import { describe, expect, test } from 'vitest';

function describeStore(kind: string, create: () => NoteStore): void {
  describe(kind, () => {
    test('gives back what was saved', async () => {
      const store = create();
      await store.save('market', { text: 'rice', tags: ['food', 'today'] });
      // TODO: compare with the whole note, test the other promises here, and describe FileStore, too.
      expect(await store.load('market')).toBe('Not written yet: the tests');
    });
  });
}

describeStore('MemoryStore', () => new MemoryStore());
