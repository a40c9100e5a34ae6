/** Every test holds both stores side by side in a fixture, does the same with each of them, and expects the same twice. */
import { FileStore, MemoryStore, type NoteStore } from '#given/17-contract-tests';
import { test as base, expect } from 'vitest';

const test = base.extend('both', () => {
  const stores: NoteStore[] = [new MemoryStore(), new FileStore({ text: '' })];
  return <T>(work: (store: NoteStore) => Promise<T>): Promise<T[]> => Promise.all(stores.map(work));
});

const twice = <T>(value: T): T[] => [value, value];

for (const name of ['', 'x:y', 'toString', '\n']) {
  test(`a note comes and goes as ${JSON.stringify(name)}`, async ({ both }) => {
    expect(await both((store) => store.load(name))).toEqual(twice(undefined));
    expect(await both((store) => store.remove(name))).toEqual(twice(false));
    await both((store) => store.save(name, { text: '', tags: [] }));
    expect(await both((store) => store.load(name))).toEqual(twice({ text: '', tags: [] }));
    expect(await both((store) => store.remove(name))).toEqual(twice(true));
    expect(await both((store) => store.load(name))).toEqual(twice(undefined));
  });
}

test('a new note takes the place of the old one, and names are sorted', async ({ both }) => {
  await both((store) => store.save('Z', { text: 'old', tags: ['a', 'b'] }));
  await both((store) => store.save('A', { text: 'new', tags: ['c'] }));
  await both((store) => store.save('Z', { text: 'new', tags: ['c'] }));
  expect(await both((store) => store.load('Z'))).toEqual(twice({ text: 'new', tags: ['c'] }));
  expect(await both((store) => store.names())).toEqual(twice(['A', 'Z']));
});

test('nobody changes a note from outside', async ({ both }) => {
  const loaded = await both(async (store) => {
    const note = { text: 'rice', tags: ['food'] };
    await store.save('market', note);
    Object.assign(note, { text: 'beans' });
    Object.assign((await store.load('market')) ?? {}, { text: 'maize' });
    (await store.load('market'))?.tags.pop();
    return store.load('market');
  });
  expect(loaded).toEqual(twice({ text: 'rice', tags: ['food'] }));
});
