import assert from 'node:assert/strict';
import { test } from './tiny-test.part.ts';

function parseNickname(raw: unknown): string {
  if (typeof raw !== 'string') throw new TypeError('The nickname must be a text');
  const nickname = raw.trim();
  if (nickname.length < 3 || nickname.length > 8) throw new RangeError('The nickname must have 3 to 8 letters');
  return nickname;
}

// One test for the path that goes well …
test('takes the blanks off', () => {
  assert.equal(parseNickname(' ada '), 'ada');
});

// … both sides of each border …
for (const right of ['bob', 'lovelace']) {
  test(`takes ${right}`, () => {
    assert.equal(parseNickname(right), right);
  });
}
for (const wrong of ['', 'al', 'a  ', 'lovelaces']) {
  test(`refuses '${wrong}'`, () => {
    assert.throws(() => parseNickname(wrong), RangeError);
  });
}

// … and what should never come, and does.
for (const wrong of [undefined, null, 12345, ['ada']]) {
  test(`refuses ${JSON.stringify(wrong)}`, () => {
    assert.throws(() => parseNickname(wrong), TypeError);
  });
}

// Two tests for a function that never refuses anything: the first looks at an error only if there is one.
const parseCarelessly = (raw: string): string => raw.trim();
test('refuses a text that is too short (try and catch)', () => {
  try {
    parseCarelessly('al');
  } catch (error) {
    assert.ok(error instanceof RangeError);
  }
});
test('refuses a text that is too short (assert.throws)', () => {
  assert.throws(() => parseCarelessly('al'), RangeError);
});
