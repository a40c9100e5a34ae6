/** The contract is an abstract class, as in Python and Java: each kind of store is a class that says how to create one. */
import { FileStore, MemoryStore, type Note, type NoteStore } from '#given/17-contract-tests';
import { describe, expect, test } from 'vitest';

abstract class Contract {
  abstract create(): NoteStore;

  private async withNotes(notes: Record<string, Note>): Promise<NoteStore> {
    const store = this.create();
    for (const [name, note] of Object.entries(notes)) await store.save(name, note);
    return store;
  }

  async 'loads what was saved'(): Promise<void> {
    const store = await this.withNotes({ 'one:': { text: '1', tags: ['a'] }, '\n': { text: '2', tags: [] } });
    expect(await store.load('one:')).toEqual({ text: '1', tags: ['a'] });
    expect(await store.load('\n')).toEqual({ text: '2', tags: [] });
  }

  async 'loads nothing that nobody saved'(): Promise<void> {
    const store = this.create();
    for (const name of Object.getOwnPropertyNames(Object.prototype)) {
      expect(await store.load(name)).toBeUndefined();
      expect(await store.remove(name)).toBe(false);
    }
  }

  async 'replaces and removes'(): Promise<void> {
    const store = await this.withNotes({ one: { text: '1', tags: [] } });
    await store.save('one', { text: 'I', tags: [] });
    expect((await store.load('one'))?.text).toBe('I');
    expect([await store.remove('one'), await store.remove('one')]).toEqual([true, false]);
    expect(await store.load('one')).toBe(undefined);
  }

  async sorts(): Promise<void> {
    const note = { text: '', tags: [] };
    expect(await (await this.withNotes({ c: note, b: note, a: note })).names()).toEqual(['a', 'b', 'c']);
  }

  async copies(): Promise<void> {
    const note = { text: '1', tags: ['a'] };
    const store = await this.withNotes({ one: note });
    note.text = '2';
    note.tags = [];
    const loaded = await store.load('one');
    loaded?.tags.reverse().push('b');
    expect(await store.load('one')).toEqual({ text: '1', tags: ['a'] });
  }
}

class MemoryContract extends Contract {
  create(): NoteStore {
    return new MemoryStore();
  }
}

class FileContract extends Contract {
  create(): NoteStore {
    return new FileStore({ text: '' });
  }
}

const promises = [
  'loads what was saved',
  'loads nothing that nobody saved',
  'replaces and removes',
  'sorts',
  'copies',
] as const;

describe.each([new MemoryContract(), new FileContract()])('$constructor.name', (contract) => {
  for (const promise of promises) test(promise, () => contract[promise]());
});
