/** Suites about how tests are written, named, ordered and configured. */
export const structure: Record<string, string> = {
  'passes and fails':
    "test('a', () => { expect(1).toBe(1); }); test('b', () => { expect(1).toBe(2); }); it('c', () => {});",
  'nested describes':
    "describe('x', () => { describe('y', () => { test('a', () => { expect([1]).toEqual([1]); }); }); test('b', () => { throw new Error('b'); }); });",
  'skip and todo':
    "test.skip('a', () => { throw new Error('a'); }); test.todo('b'); test('c', () => {}); describe.skip('d', () => { test('e', () => {}); });",
  only: "test.only('a', () => {}); test('b', () => { throw new Error('b'); });",
  'skip inside':
    "test('a', ({ skip }) => { skip('why'); }); test('b', ({ skip }) => { skip(false); expect(1).toBe(2); }); test('c', () => {});",
  'skipIf and runIf':
    "test.skipIf(true)('a', () => { throw new Error('a'); }); test.runIf(false)('b', () => {}); test.skipIf(false)('c', () => {}); test.runIf(true)('d', () => { expect(1).toBe(2); });",
  fails:
    "test.fails('a', () => { expect(1).toBe(2); }); test.fails('b', () => { expect(1).toBe(1); }); test.fails('c', () => { expect.soft(1).toBe(2); }); test('d', { fails: true }, async () => { await expect(Promise.resolve(1)).rejects.toThrow(); });",
  'each with lists': "test.each([[1, 2], [2, 4], [3, 7]])('%i is %i', (a, b) => { expect(a * 2).toBe(b); });",
  'each with objects':
    "test.each([{ a: 1, b: 2 }, { a: 'x', b: null }])('$a and $b, $#', ({ a }) => { expect(a).toBe(1); });",
  'each with a template':
    "test.each`a | b\n${1} | ${2}\n${3} | ${5}`('$a gives $b', ({ a, b }) => { expect(a + 1).toBe(b); });",
  'each formats': "test.each(['a', 'b'])('%s %o %j %# %%', (v) => { expect(v).toBe('a'); });",
  'each with a long value':
    "test.each([{ list: Array.from({ length: 30 }, (_, i) => `value ${i}`), name: 'x'.repeat(80) }])('$list and $name', ({ list }) => { expect(list).toHaveLength(30); });\ntest.each(['y'.repeat(90)])('%s %o', () => {});",
  'each with nested values':
    "test.each([{ a: { b: [1, { c: 2 }] } }])('$a.b.0 and $a', ({ a }) => { expect(a.b[0]).toBe(1); });",
  'describe.each': "describe.each([1, 2])('n = %i', (n) => { test('is 1', () => { expect(n).toBe(1); }); });",
  'describe.for':
    "describe.for([{ n: 1 }, { n: 2 }])('n = $n', ({ n }) => { test('is 1', () => { expect(n).toBe(1); }); });",
  'for with the context':
    "test.for([[1, 1], [1, 2]])('%i and %i', ([a, b], { expect, task }) => { expect(task.name).toContain('and'); expect(a).toBe(b); });",
  'the same name twice': "test('a', () => {}); test('a', () => { throw new Error('second'); });",
  options:
    "test('a', { timeout: 30 }, async () => { await new Promise((r) => setTimeout(r, 300)); }); test('b', { timeout: 1000 }, async () => { await new Promise((r) => setTimeout(r, 30)); }); test('c', async () => { await new Promise(() => {}); }, 30);",
  retry:
    "let n = 0; test('a', { retry: 2 }, () => { n++; expect(n).toBe(3); }); let m = 0; test('b', { retry: 1 }, () => { m++; expect(m).toBe(3); });",
  repeats:
    "let n = 0; test('a', { repeats: 2 }, () => { n++; expect(n).toBeLessThan(3); }); test('b', { repeats: 2 }, () => { expect(1).toBe(1); });",
  'sequential order':
    "const seen: number[] = []; test('a', async () => { await null; seen.push(1); }); test('b', () => { seen.push(2); expect(seen).toEqual([1, 2]); });",
  concurrent:
    "test.concurrent('a', async ({ expect }) => { await new Promise((r) => setTimeout(r, 20)); expect(1).toBe(1); }); test.concurrent('b', async ({ expect }) => { expect(1).toBe(2); });",
  'concurrent tests that wait for each other':
    "let open = () => {}; const gate = new Promise<void>((r) => { open = r; }); describe.concurrent('x', () => { test('a', async () => { await gate; }); test('b', () => { open(); }); });",
  'concurrent, assertions':
    "test.concurrent('a', async ({ expect }) => { expect.assertions(1); await null; expect(1).toBe(1); }); test.concurrent('b', async ({ expect }) => { expect.assertions(2); expect(1).toBe(1); });",
  'at most five at a time':
    "let now = 0, most = 0; describe.concurrent('x', () => { for (const n of [1, 2, 3, 4, 5, 6, 7]) test(`${n}`, async () => { most = Math.max(most, ++now); await new Promise((r) => setTimeout(r, 10)); now--; }); }); test('most', () => { expect(most).toBe(5); });",
  'sequential in concurrent':
    "describe.concurrent('x', () => { let n = 0; test.sequential('a', async () => { await new Promise((r) => setTimeout(r, 10)); n++; }); test.sequential('b', () => { expect(n).toBe(1); }); });",
  'a tag that nobody defined': "test('a', { tags: ['slow'] }, () => {}); test('b', () => {});",
  annotations:
    "test('a', async ({ annotate }) => { const a = await annotate('note', 'notice'); expect(a.message).toBe('note'); }); test('b', async ({ annotate }) => { await annotate('x'); expect(1).toBe(2); });",
  'the context':
    "test('a', ({ task, signal, onTestFinished }) => { expect(task.name).toBe('a'); expect(signal.aborted).toBe(false); expect(onTestFinished).toBeTypeOf('function'); });",
  'a described class':
    "class Greeter {} describe(Greeter, () => { test('a', () => {}); }); function add() {} describe(add, () => { test(add, () => { expect(1).toBe(2); }); });",
  'an error while collecting a describe': "describe('x', () => { throw new Error('no'); }); test('a', () => {});",
  'no test': 'export {};',
  meta: "test('a', ({ task }) => { Object.assign(task.meta, { x: 1 }); expect(task.meta).toEqual({ x: 1 }); });",
};
