/** Suites about mocks, spies, stubs and timers. */
export const mocks: Record<string, string> = {
  'a mock that tests share':
    "const get = vi.fn((n: number) => n); test('a', () => { get(1); expect(get).toHaveBeenCalledExactlyOnceWith(1); }); test('b', () => { get(2); expect(get).toHaveBeenCalledExactlyOnceWith(2); });",
  'a call before the tests':
    "const get = vi.fn(); beforeAll(() => { get(); }); test('a', () => { expect(get).toHaveBeenCalledOnce(); });",
  'a call while the file is loaded':
    "const get = vi.fn(); get(); test('a', () => { expect(get).not.toHaveBeenCalled(); });",
  'a call in beforeEach':
    "const get = vi.fn(); beforeEach(() => { get(); }); test('a', () => { expect(get).toHaveBeenCalledOnce(); }); test('b', () => { expect(get).toHaveBeenCalledOnce(); });",
  'a call in the try before':
    "const get = vi.fn(); let n = 0; test('a', { retry: 1 }, () => { get(); n++; expect(n).toBe(2); expect(get).toHaveBeenCalledOnce(); });",
  'an implementation that stays':
    "const get = vi.fn(); test('a', () => { get.mockReturnValue(3); expect(get()).toBe(3); }); test('b', () => { expect(get()).toBe(3); });",
  'one-time values':
    "const get = vi.fn(() => 0); test('a', () => { get.mockReturnValueOnce(1).mockReturnValueOnce(2); expect([get(), get(), get()]).toEqual([1, 2, 0]); }); test('b', () => { get.mockReturnValueOnce(9); }); test('c', () => { expect(get()).toBe(0); });",
  promises:
    "test('a', async () => { const f = vi.fn().mockResolvedValueOnce(1).mockRejectedValueOnce(new Error('no')); await expect(f()).resolves.toBe(1); await expect(f()).rejects.toThrow('no'); expect(f).toHaveResolvedWith(1); });",
  'mockReset and mockRestore':
    "test('a', () => { const f = vi.fn(() => 1); f.mockReturnValue(2); f.mockReset(); expect(f()).toBe(1); const o = { m: () => 1 }; const s = vi.spyOn(o, 'm').mockReturnValue(2); expect(o.m()).toBe(2); s.mockRestore(); expect(o.m()).toBe(1); expect(vi.isMockFunction(o.m)).toBe(false); });",
  'a spy that stays':
    "const o = { m: () => 1 }; test('a', () => { vi.spyOn(o, 'm').mockReturnValue(2); expect(o.m()).toBe(2); }); test('b', () => { expect(o.m()).toBe(2); });",
  restoreAllMocks:
    "const o = { m: () => 1 }; const f = vi.fn(() => 5); afterEach(() => { vi.restoreAllMocks(); }); test('a', () => { vi.spyOn(o, 'm').mockReturnValue(2); f.mockReturnValue(6); }); test('b', () => { expect(o.m()).toBe(1); expect(f()).toBe(6); });",
  'a spy on a getter':
    "test('a', () => { const o = { get n() { return 1; } }; vi.spyOn(o, 'n', 'get').mockReturnValue(2); expect(o.n).toBe(2); });",
  'a spy with using':
    "test('a', () => { const o = { m: () => 1 }; { using spy = vi.spyOn(o, 'm').mockReturnValue(2); expect(o.m()).toBe(2); expect(spy).toHaveBeenCalledOnce(); } expect(o.m()).toBe(1); });",
  'a class as a mock':
    "test('a', () => { const C = vi.fn(class { n = 1; }); expect(new C().n).toBe(1); expect(C).toHaveBeenCalledOnce(); }); test('b', () => { const C = vi.fn(() => ({ n: 1 })); expect(new C().n).toBe(1); });",
  'matchers of mocks':
    "test('a', () => { const f = vi.fn((a: number, b?: string) => a + (b ?? '')); f(1); f(2, 'x'); expect(f).toHaveBeenCalledTimes(2); expect(f).toHaveBeenNthCalledWith(2, 2, 'x'); expect(f).toHaveBeenLastCalledWith(2, expect.any(String)); expect(f).toHaveReturnedWith('1'); expect(f.mock.calls).toEqual([[1], [2, 'x']]); }); test('b', () => { const f = vi.fn(); f(); expect(f).toHaveBeenCalledExactlyOnceWith(1); });",
  'the order of calls':
    "test('a', () => { const f = vi.fn(), g = vi.fn(); f(); g(); expect(f).toHaveBeenCalledBefore(g); }); test('b', () => { const f = vi.fn(), g = vi.fn(); f(); g(); expect(g).toHaveBeenCalledBefore(f); });",
  'vi.when in other words':
    "test('a', () => { const f = vi.fn().mockImplementation((n: number) => (n === 1 ? 'one' : 'many')); expect(f(1)).toBe('one'); expect(f.getMockImplementation()).toBeTypeOf('function'); });",
  stubGlobal:
    "test('a', () => { vi.stubGlobal('answer', 42); expect(Reflect.get(globalThis, 'answer')).toBe(42); }); test('b', () => { expect(Reflect.get(globalThis, 'answer')).toBe(42); vi.unstubAllGlobals(); expect('answer' in globalThis).toBe(false); });",
  stubEnv:
    "test('a', () => { vi.stubEnv('CONFORMANCE', 'x'); expect(process.env.CONFORMANCE).toBe('x'); }); test('b', () => { expect(process.env.CONFORMANCE).toBe('x'); vi.unstubAllEnvs(); expect(process.env.CONFORMANCE).toBeUndefined(); });",
  'fake timers':
    "afterEach(() => { vi.useRealTimers(); }); test('a', () => { vi.useFakeTimers(); const f = vi.fn(); setTimeout(f, 1000); vi.advanceTimersByTime(999); expect(f).not.toHaveBeenCalled(); vi.advanceTimersByTime(1); expect(f).toHaveBeenCalledOnce(); }); test('b', () => { expect(vi.isFakeTimers()).toBe(false); });",
  'fake timers and promises':
    "test('a', async () => { vi.useFakeTimers(); const seen: number[] = []; void (async () => { await new Promise((r) => setTimeout(r, 10)); seen.push(1); await new Promise((r) => setTimeout(r, 10)); seen.push(2); })(); await vi.advanceTimersByTimeAsync(20); expect(seen).toEqual([1, 2]); vi.useRealTimers(); });",
  'thousands of timers':
    "test('a', () => { vi.useFakeTimers(); let n = 0; const next = () => { if (++n < 5000) setTimeout(next, 1); }; next(); vi.runAllTimers(); expect(n).toBe(5000); vi.useRealTimers(); }); test('b', () => { vi.useFakeTimers(); const next = () => { setTimeout(next, 1); }; next(); try { vi.runAllTimers(); } finally { vi.useRealTimers(); } });",
  'the time':
    "test('a', () => { vi.setSystemTime(new Date('2026-01-02T03:04:05Z')); expect(new Date().toISOString()).toBe('2026-01-02T03:04:05.000Z'); vi.useRealTimers(); expect(Date.now()).toBeGreaterThan(1.7e12); });",
  'what fake timers replace':
    "test('a', () => { vi.useFakeTimers(); const t = setTimeout; const n = performance.now(); vi.advanceTimersByTime(50); expect(performance.now() - n).toBe(50); vi.useRealTimers(); expect(setTimeout).not.toBe(t); }); test('b', async () => { vi.useFakeTimers(); let done = false; process.nextTick(() => { done = true; }); await null; expect(done).toBe(true); vi.useRealTimers(); });",
  'a timer from before the fake ones':
    "test('a', () => { const t = setTimeout(() => {}, 10_000); vi.useFakeTimers(); clearTimeout(t); vi.useRealTimers(); });",
  'vi.waitFor':
    "test('a', async () => { let n = 0; await vi.waitFor(() => { expect(++n).toBe(3); }, { interval: 1 }); }); test('b', async () => { await vi.waitFor(() => { expect(1).toBe(2); }, { timeout: 20, interval: 5 }); });",
  'vi.waitUntil':
    "test('a', async () => { let n = 0; expect(await vi.waitUntil(() => ++n === 3, { interval: 1 })).toBe(true); }); test('b', async () => { await vi.waitUntil(() => false, { timeout: 20, interval: 5 }); });",
  'vi.mocked and vi.isMockFunction':
    "test('a', () => { const f = vi.fn(); expect(vi.mocked(f)).toBe(f); expect(vi.isMockFunction(f)).toBe(true); expect(vi.isMockFunction(() => 1)).toBe(false); });",
  dates:
    "test('a', () => { const d = new Date(); expect(d.constructor).toBe(Date); expect(d).toBeInstanceOf(Date); expect(structuredClone(d)).toEqual(d); class Day extends Date {} expect(new Day()).toBeInstanceOf(Day); expect(new Day(0).toISOString()).toBe('1970-01-01T00:00:00.000Z'); });",
};
