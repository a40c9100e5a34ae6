import assert from 'node:assert/strict';
import { test } from './tiny-test.part.ts';

interface Account {
  nickname: string;
  joined: Date;
  passwordHash: string;
}

function toProfile(account: Account) {
  return { nickname: account.nickname, joined: account.joined.toISOString().slice(0, 10) };
}

/** The same with a fault: it takes everything along. */
function toProfileWithFault(account: Account) {
  return { ...account, joined: account.joined.toISOString().slice(0, 10) };
}

const ada = { nickname: 'ada', joined: new Date('2026-03-01T23:59:00Z'), passwordHash: 'x9f2' };

for (const serialize of [toProfile, toProfileWithFault]) {
  console.log(`--- ${serialize.name}`);
  test('has the nickname (a part)', () => {
    assert.equal(serialize(ada).nickname, 'ada');
  });
  test('has the day (a part)', () => {
    assert.equal(serialize(ada).joined, '2026-03-01');
  });
  test('is this and nothing else (the whole)', () => {
    assert.deepEqual(serialize(ada), { nickname: 'ada', joined: '2026-03-01' });
  });
}
