/** Suites about hooks and fixtures. */
export const hooks: Record<string, string> = {
  'beforeEach and afterEach':
    "const seen: string[] = []; beforeEach(() => { seen.push('before'); }); afterEach(() => { seen.push('after'); }); test('a', () => { expect(seen).toEqual(['before']); }); test('b', () => { expect(seen).toEqual(['before', 'after', 'before']); });",
  'order of hooks':
    "const seen: string[] = []; beforeEach(() => { seen.push('b1'); return () => { seen.push('c1'); }; }); beforeEach(() => { seen.push('b2'); return () => { seen.push('c2'); }; }); afterEach(() => { seen.push('a1'); }); afterEach(() => { seen.push('a2'); }); test('a', () => {}); test('b', () => { expect(seen.slice(0, 6)).toEqual(['b1', 'b2', 'a2', 'a1', 'c2', 'c1']); });",
  'a failing beforeEach':
    "describe('x', () => { beforeEach(() => { throw new Error('no'); }); test('a', () => {}); }); test('b', () => {});",
  'a failing afterEach':
    "describe('x', () => { afterEach(() => { expect(1).toBe(2); }); test('a', () => {}); }); test('b', () => {});",
  'a failing beforeAll':
    "describe('x', () => { beforeAll(() => { throw new Error('no'); }); test('a', () => {}); }); test('b', () => {});",
  'beforeAll and afterAll':
    "let n = 0; beforeAll(() => { n = 1; return () => { n = 2; }; }); afterAll(() => { n = 3; }); test('a', () => { expect(n).toBe(1); });",
  'a clean-up that fails':
    "describe('x', () => { beforeEach(() => () => { expect(1).toBe(2); }); test('a', () => {}); });",
  aroundEach:
    "const seen: string[] = []; aroundEach(async (run) => { seen.push('in'); await run(); seen.push('out'); }); beforeEach(() => { seen.push('before'); }); test('a', () => { expect(seen).toEqual(['in', 'before']); }); test('b', () => { expect(seen).toEqual(['in', 'before', 'out', 'in', 'before']); });",
  'aroundEach that fails afterwards':
    "describe('x', () => { aroundEach(async (run) => { await run(); expect(1).toBe(2); }); test('a', () => {}); });",
  'aroundEach that forgets to run':
    "describe('x', () => { aroundEach(async () => {}); test('a', () => {}); }); test('b', () => {});",
  aroundAll:
    "let n = 0; describe('x', () => { aroundAll(async (run) => { n = 1; await run(); n = 2; }); test('a', () => { expect(n).toBe(1); }); }); test('b', () => { expect(n).toBe(2); });",
  onTestFinished:
    "const seen: string[] = []; test('a', () => { onTestFinished(() => { seen.push('a'); }); }); test('b', () => { expect(seen).toEqual(['a']); onTestFinished(() => { expect(1).toBe(2); }); });",
  onTestFailed:
    "const seen: string[] = []; test('a', () => { onTestFailed(({ task }) => { seen.push(task.name); }); expect(1).toBe(2); }); test('b', () => { onTestFailed(() => { seen.push('b'); }); }); test('c', () => { expect(seen).toEqual(['a']); });",
  'hooks with the context':
    "beforeEach<{ n: number }>((context) => { context.n = 1; }); test<{ n: number }>('a', ({ n }) => { expect(n).toBe(1); });",
  'a fixture':
    "const t = test.extend<{ n: number }>({ n: async ({}, use) => { await use(3); } }); t('a', ({ n }) => { expect(n).toBe(3); }); t('b', ({ n }) => { expect(n).toBe(4); });",
  'a fixture that fails in its tear-down':
    "const t = test.extend<{ n: number }>({ n: async ({}, use) => { await use(3); expect(1).toBe(2); } }); t('a', ({ n }) => { expect(n).toBe(3); }); t('b', () => {});",
  'a fixture that nobody asks for':
    "let made = 0; const t = test.extend<{ n: number }>({ n: async ({}, use) => { made++; await use(3); } }); t('a', () => {}); test('b', () => { expect(made).toBe(0); });",
  'an automatic fixture':
    "let made = 0; const t = test.extend<{ n: number }>({ n: [async ({}, use) => { made++; await use(3); }, { auto: true }] }); t('a', () => { expect(made).toBe(1); });",
  'fixtures that build on each other':
    "const t = test.extend('a', 2).extend('b', ({ a }, { onCleanup }) => { onCleanup(() => {}); return a * 2; }); t('a', ({ a, b }) => { expect([a, b]).toEqual([2, 4]); }); t('b', ({ b }) => { expect(b).toBe(5); });",
  'a fixture for the file':
    "let made = 0; const t = test.extend<{ n: number }>({ n: [async ({}, use) => { await use(++made); }, { scope: 'file' }] }); t('a', ({ n }) => { expect(n).toBe(1); }); t('b', ({ n }) => { expect(n).toBe(1); });",
  'an overridden fixture':
    "const t = test.extend({ n: 1 }); describe('x', () => { t.override({ n: 2 }); t('a', ({ n }) => { expect(n).toBe(2); }); }); t('b', ({ n }) => { expect(n).toBe(1); });",
  'fixtures in hooks':
    "const t = test.extend({ n: 1 }); let seen = 0; t.beforeEach(({ n }) => { seen = n; }); t('a', () => { expect(seen).toBe(1); });",
  'a hook that takes too long':
    "describe('x', () => { beforeEach(async () => { await new Promise(() => {}); }, 30); test('a', () => {}); });",
};
