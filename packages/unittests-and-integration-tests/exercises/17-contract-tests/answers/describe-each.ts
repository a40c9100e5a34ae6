/** No function: `describe.each` over the two kinds, with a fresh store from `beforeEach`. */
import { FileStore, MemoryStore, type NoteStore } from '#given/17-contract-tests';
import { beforeEach, describe, expect, it } from 'vitest';

describe.each([
  { kind: 'in memory', create: () => new MemoryStore() },
  { kind: 'in a file', create: () => new FileStore({ text: '' }) },
])('a store $kind', ({ create }) => {
  let store: NoteStore;

  beforeEach(() => {
    store = create();
  });

  it.each(['', 'a:b', 'constructor', 'two\nlines'])('knows nothing of %j but what was saved', async (name) => {
    await expect(store.load(name)).resolves.toBeUndefined();
    await expect(store.remove(name)).resolves.toBe(false);
    await store.save(name, { text: name, tags: [] });
    await expect(store.load(name)).resolves.toStrictEqual({ text: name, tags: [] });
    await expect(store.names()).resolves.toStrictEqual([name]);
    await expect(store.remove(name)).resolves.toBe(true);
    await expect(store.names()).resolves.toStrictEqual([]);
  });

  it('hands out and takes in copies', async () => {
    const mine = { text: 'mine', tags: ['one'] };
    await store.save('note', mine);
    mine.tags[0] = 'two';
    (await store.load('note'))?.tags.splice(0);
    await expect(store.load('note')).resolves.toEqual({ text: 'mine', tags: ['one'] });
  });

  it('forgets what was there before, and sorts', async () => {
    await store.save('z', { text: 'old', tags: ['old'] });
    await store.save('y', { text: 'other', tags: [] });
    await store.save('z', { text: 'new', tags: ['new'] });
    await expect(Promise.all([store.load('z'), store.names()])).resolves.toEqual([
      { text: 'new', tags: ['new'] },
      ['y', 'z'],
    ]);
  });
});
