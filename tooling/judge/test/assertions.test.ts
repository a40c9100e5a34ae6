import { describe, expect, test } from 'vitest';
import { useJudge } from './course.ts';

const head = `import { double } from '#given/02-test-double';
import { afterEach, aroundEach, assertType, beforeEach, describe, expect, expectTypeOf, onTestFinished, test, vi } from 'vitest';
`;

/** Notices both bugs of 02-test-double, so that nothing but the test in question can be at fault. */
const catches = "test('negative', () => { expect(double(-3)).toBe(-6); });\n";

/** Each holds a test named 'doubles' that asserts in another way than by a matcher in its body. */
const asserting = {
  onTestFinished: "test('doubles', () => { const n = double(2); onTestFinished(() => { expect(n).toBe(4); }); });",
  'the context': "test('doubles', ({ expect }) => { expect(double(2)).toBe(4); });",
  afterEach:
    "describe('x', () => { let n = 0; afterEach(() => { expect(n).toBe(4); }); test('doubles', () => { n = double(2); }); });",
  'what beforeEach gives back':
    "describe('x', () => { let n = 0; beforeEach(() => () => { expect(n).toBe(4); }); test('doubles', () => { n = double(2); }); });",
  aroundEach:
    "describe('x', () => { let n = 0; aroundEach(async (run) => { await run(); expect(n).toBe(4); }); test('doubles', () => { n = double(2); }); });",
  'the tear-down of a fixture':
    "test.extend<{ seen: number[] }>({ seen: async ({}, use) => { const seen: number[] = []; await use(seen); expect(seen).toEqual([4]); } })('doubles', ({ seen }) => { seen.push(double(2)); });",
  'a throw on a condition': "test('doubles', () => { if (double(2) !== 4) throw new Error('must be 4'); });",
  'a throw that no bug here reaches':
    "test('doubles', () => { try { double(1); } catch { return; } if (double(2) === 5) { const what = 'no'; throw new Error(what); } });",
  'a throw in a loop':
    "test('doubles', () => { [1, 2].forEach((n) => { if (double(n) === 9) throw new Error('9'); }); });",
  'a throw in a helper':
    "const four = (n: number) => { if (n !== 4) throw new Error('no'); };\ntest('doubles', () => { four(double(-2) + 8); });",
  'a throw in test.each':
    "test.each([\n  [1, 7],\n  [2, 8],\n])('doubles', (n, never) => {\n  if (double(n) === never) {\n    throw new Error(`${n}`);\n  }\n});",
  'a test that has to fail': "test.fails('doubles', () => { throw new Error(String(double(2))); });",
  'vi.waitUntil': "test('doubles', async () => { await vi.waitUntil(() => double(2) === 4); });",
  'vi.waitFor':
    "test('doubles', async () => { await vi.waitFor(() => { if (double(2) !== 4) throw new Error('no'); }); });",
  expectTypeOf: "test('doubles', () => { expectTypeOf(double).toBeFunction(); });",
  assertType: "test('doubles', () => { assertType<number>(double(2)); });",
  'a test at the same time':
    "describe.concurrent('x', () => { test('doubles', async () => { await null; expect(double(2)).toBe(4); }); test('four', async () => { await null; expect(double(4)).toBe(8); }); });",
};

/** Each holds a test named 'doubles' that nothing makes fail. */
const vacuous = {
  'an empty test': "test('doubles', () => {});",
  'a bare expect': "test('doubles', () => { expect(double(2) === 4); });",
  'the word throw in a comment and a string':
    "test('doubles', () => { /* throw */ void 'throw'; double(2); /* if (x) throw */ });",
  'a fake that throws, whose error is caught':
    "test('doubles', async () => { await Promise.resolve(2).then(() => { throw new Error('x'); }).catch(() => double(2)); });",
  'a test beside one that throws':
    "test('two', () => { if (double(2) !== 4) throw new Error('no'); });\ntest('doubles', () => { double(2); });",
  'a concurrent test beside one that asserts':
    "test.concurrent('two', async () => { await null; expect(double(2)).toBe(4); });\ntest.concurrent('doubles', async () => { await null; double(2); });",
  'a concurrent describe':
    "describe.concurrent('x', () => { test('doubles', async () => { await null; double(2); }); test('two', async () => { await null; expect(double(2)).toBe(4); }); });",
  'a concurrent test beside one that uses its own expect':
    "test.concurrent('two', async ({ expect }) => { await null; expect(double(2)).toBe(4); });\ntest.concurrent('doubles', async () => { await null; double(2); });",
  'a hook of other tests':
    "describe('x', () => { afterEach(() => { expect(double(2)).toBe(4); }); test('two', () => {}); });\ntest('doubles', () => { double(2); });",
};

describe('createJudge() on tests that assert in many ways', () => {
  const { judgeText } = useJudge();

  test.each(Object.entries(asserting))('passes %s', async (_what, body) => {
    const verdict = await judgeText('02-test-double', `${head}${catches}${body}\n`);
    expect('summary' in verdict ? verdict.summary : verdict.kind).toBe('passed');
  });

  test.each(Object.entries(vacuous))('refuses %s', async (_what, body) => {
    const verdict = await judgeText('02-test-double', `${head}${catches}${body}\n`);
    expect(verdict).toMatchObject({ kind: 'failed' });
    expect('summary' in verdict && verdict.summary).toMatch(/^"doubles": it asserts nothing .* calls no matcher/);
  });

  test('takes it for an assertion that the error of the code ends the test, where a bug shows it', async () => {
    const verdict = await judgeText(
      '03-test-total',
      `import { total } from '#given/03-test-total';
import { expect, test } from 'vitest';
const get = (status: number, body = '[]') => () => Promise.resolve(new Response(body, { status }));
test('the empty list ends', async () => { await total('http://x/', get(200)); });
test('one', async () => { expect(await total('http://x/', get(200, '[1]'))).toBe(2); });
test('rejects', async () => { await expect(total('http://x/', get(500))).rejects.toThrow('500'); });
`,
    );
    expect('summary' in verdict && verdict.summary).toContain('The first: It asks the server twice.');
  });
});
