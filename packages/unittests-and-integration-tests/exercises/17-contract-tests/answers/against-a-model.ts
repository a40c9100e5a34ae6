/** One long story is told to both stores, and what they answer is compared with one expected log; node's own assertions. */
import assert from 'node:assert/strict';
import { FileStore, MemoryStore, type NoteStore } from '#given/17-contract-tests';
import { test } from 'vitest';

async function tell(store: NoteStore): Promise<unknown[]> {
  const log: unknown[] = [];
  for (const name of ['b', '', 'a:b\n', 'valueOf']) {
    log.push(await store.load(name), await store.remove(name));
    const note = { text: 'first', tags: ['x'] };
    await store.save(name, note);
    note.text = 'spoilt';
    (await store.load(name))?.tags.push('spoilt');
    log.push(await store.load(name));
    await store.save(name, { text: 'second', tags: [] });
    log.push(await store.load(name));
  }
  log.push(await store.names(), await store.remove('b'), await store.remove('b'), await store.names());
  return log;
}

const perName = [undefined, false, { text: 'first', tags: ['x'] }, { text: 'second', tags: [] }];
const expected = [
  ...[perName, perName, perName, perName].flat(),
  ['', 'a:b\n', 'b', 'valueOf'],
  true,
  false,
  ['', 'a:b\n', 'valueOf'],
];

for (const create of [() => new MemoryStore(), () => new FileStore({ text: '' })]) {
  const store = create();
  test(store.constructor.name, async () => {
    assert.deepEqual(await tell(store), expected);
  });
}
