/** Suites about modules, configuration and the rest of `vi`. */
export const modules: Record<string, string> = {
  'top-level await and import()':
    "const { readFileSync } = await import('node:fs'); test('a', async () => { expect(readFileSync).toBe((await import('node:fs')).readFileSync); });",
  'import.meta':
    "test('a', () => { expect(import.meta.url).toMatch(/^file:/); expect(import.meta.dirname).toBeTypeOf('string'); expect(import.meta.filename).toMatch(/suite/); });",
  setConfig:
    "vi.setConfig({ testTimeout: 30 }); test('a', async () => { await new Promise(() => {}); }); vi.resetConfig(); test('b', async () => { await new Promise((r) => setTimeout(r, 60)); });",
  'the state of expect':
    "describe('x', () => { test('a', () => { expect(expect.getState().currentTestName).toBe('x > a'); expect(expect.getState().assertionCalls).toBe(2); }); });",
  'more of fake timers':
    "beforeEach(() => { vi.useFakeTimers({ now: 0 }); return () => { vi.useRealTimers(); }; }); test('a', () => { const f = vi.fn(); setInterval(f, 10); expect(vi.getTimerCount()).toBe(1); vi.runOnlyPendingTimers(); vi.advanceTimersToNextTimer(); expect(f).toHaveBeenCalledTimes(2); expect(Date.now()).toBe(20); vi.clearAllTimers(); expect(vi.getTimerCount()).toBe(0); }); test('b', () => { setInterval(() => {}, 1); vi.runAllTimers(); });",
  'fake timers for some things':
    "test('a', () => { const { setTimeout } = globalThis; vi.useFakeTimers({ toFake: ['Date'], now: 5 }); expect(globalThis.setTimeout).toBe(setTimeout); expect(Date.now()).toBe(5); vi.useRealTimers(); });",
  'fake Temporal':
    "test('a', () => { vi.useFakeTimers({ now: Date.parse('2026-01-02T00:00:00Z') }); expect(Temporal.Now.instant().epochMilliseconds).toBe(Date.now()); vi.useRealTimers(); });",
  'clock and async':
    "test('a', async () => { vi.useFakeTimers(); const p = new Promise((r) => setTimeout(r, 60_000, 'late')); await vi.runAllTimersAsync(); expect(await p).toBe('late'); vi.useRealTimers(); });",
  'a fake fetch':
    "test('a', async () => { vi.stubGlobal('fetch', vi.fn(async () => Response.json([1]))); expect(await (await fetch('http://x/')).json()).toEqual([1]); expect(fetch).toHaveBeenCalledWith('http://x/'); vi.unstubAllGlobals(); });",
  console:
    "test('a', () => { const log = vi.spyOn(console, 'log').mockImplementation(() => {}); console.log('x'); expect(log).toHaveBeenCalledWith('x'); log.mockRestore(); });",
  'events and streams':
    "import { EventEmitter, once } from 'node:events'; test('a', async () => { const e = new EventEmitter(); queueMicrotask(() => e.emit('x', 1)); expect(await once(e, 'x')).toEqual([1]); });",
  'node:assert':
    "import nodeAssert from 'node:assert/strict'; test('a', () => { nodeAssert.equal(1, 1); }); test('b', () => { nodeAssert.deepEqual({ a: 1 }, { a: 2 }); });",
  'a snapshot of an error':
    "test('a', () => { expect(new TypeError('no')).toMatchInlineSnapshot(`[TypeError: no]`); expect(new Map([['a', 1]])).toMatchInlineSnapshot(`\n  Map {\n    \"a\" => 1,\n  }\n`); });",
  'a serializer of its own':
    "expect.addSnapshotSerializer({ test: (v) => v === 7, serialize: () => 'seven' }); test('a', () => { expect(7).toMatchInlineSnapshot(`seven`); });",
  'asymmetric matchers of its own':
    "expect.extend({ toBeOdd(n: number) { return { pass: n % 2 === 1, message: () => 'no' }; } }); test('a', () => { expect({ n: 3 }).toEqual({ n: (expect as unknown as { toBeOdd(): unknown }).toBeOdd() }); expect({ n: 2 }).toEqual({ n: (expect as unknown as { toBeOdd(): unknown }).toBeOdd() }); });",
  'an async matcher of its own':
    "expect.extend({ async toSettle(p: Promise<unknown>) { const pass = await p.then(() => true, () => false); return { pass, message: () => 'no' }; } }); const e = (p: unknown) => expect(p) as unknown as { toSettle(): Promise<void> }; test('a', async () => { await e(Promise.resolve()).toSettle(); }); test('b', async () => { await e(Promise.reject(new Error('x'))).toSettle(); });",
  'the signal of a test that takes too long':
    "let aborted = false; test('a', { timeout: 30 }, async ({ signal }) => { signal.addEventListener('abort', () => { aborted = true; }); await new Promise(() => {}); }); test('b', () => { expect(aborted).toBe(true); });",
  'a suite with options':
    "describe('x', { retry: 2 }, () => { let n = 0; test('a', () => { n++; expect(n).toBe(3); }); }); describe('y', { timeout: 30 }, () => { test('a', async () => { await new Promise(() => {}); }); });",
  'describe.skipIf and describe.todo':
    "describe.skipIf(true)('x', () => { test('a', () => { throw new Error('a'); }); }); describe.todo('y'); test('c', () => {});",
  'a retry on a condition':
    "let n = 0; test('a', { retry: { count: 2, condition: /again/ } }, () => { n++; throw new Error(n < 2 ? 'again' : 'never'); });",
  'Standard decorators aside: private fields, using, accessors':
    "class Box { #n = 1; static made = 0; constructor() { Box.made++; } get n() { return this.#n; } [Symbol.dispose]() { Box.made--; } } test('a', () => { { using box = new Box(); expect(box.n).toBe(1); } expect(Box.made).toBe(0); });",
  'an error in a hook of the file': "afterAll(() => { throw new Error('late'); }); test('a', () => {});",
  'spies that keep their calls apart':
    "const o = { m: (n: number) => n }; const spy = vi.spyOn(o, 'm'); test('a', () => { o.m(1); expect(spy.mock.results).toEqual([{ type: 'return', value: 1 }]); }); test('b', () => { expect(spy).not.toHaveBeenCalled(); expect(o.m(2)).toBe(2); expect(spy.mock.settledResults).toHaveLength(1); });",
  'clearAllMocks and resetAllMocks':
    "const f = vi.fn(() => 1); test('a', () => { f.mockReturnValue(2); f(); vi.clearAllMocks(); expect(f).not.toHaveBeenCalled(); expect(f()).toBe(2); vi.resetAllMocks(); expect(f()).toBe(1); });",
  'mockReturnThis, mockName, withImplementation':
    "test('a', () => { const o = { m: vi.fn().mockReturnThis().mockName('m') }; expect(o.m()).toBe(o); expect(o.m.getMockName()).toBe('m'); const f = vi.fn(() => 1); f.withImplementation(() => 2, () => { expect(f()).toBe(2); }); expect(f()).toBe(1); });",
  'a mock that throws':
    "test('a', () => { const f = vi.fn(() => { throw new RangeError('far'); }); expect(f).toThrow(RangeError); expect(f.mock.results[0]?.type).toBe('throw'); const g = vi.fn().mockThrow(new Error('x')); expect(g).toThrow('x'); });",
};
