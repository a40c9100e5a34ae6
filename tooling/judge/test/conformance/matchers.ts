/** Suites about assertions. */
export const matchers: Record<string, string> = {
  equality:
    "test('a', () => { expect({ a: undefined }).toEqual({}); }); test('b', () => { expect({ a: undefined }).toStrictEqual({}); }); test('c', () => { expect(0).toBe(-0); }); test('d', () => { expect(NaN).toBe(NaN); });",
  'asymmetric matchers':
    "test('a', () => { expect({ a: 1, b: 'x', c: [1, 2] }).toEqual({ a: expect.any(Number), b: expect.stringMatching(/x/), c: expect.arrayContaining([2]) }); expect({ a: 1 }).toEqual(expect.objectContaining({ a: expect.closeTo(1) })); }); test('b', () => { expect('x').toEqual(expect.not.stringContaining('x')); }); test('c', () => { expect(3).toEqual(expect.schemaMatching({ '~standard': { version: 1, vendor: 'x', validate: (value: unknown) => ({ value }) } })); });",
  throwing:
    "test('a', () => { expect(() => { throw new TypeError('no way'); }).toThrow(TypeError); expect(() => { throw new Error('no way'); }).toThrow('way'); }); test('b', () => { expect(() => {}).toThrow(); }); test('c', () => { expect(() => { throw new Error('a'); }).toThrow(new Error('b')); }); test('d', () => { expect(() => { throw new Error('x'); }).toThrow(''); });",
  promises:
    "test('a', async () => { await expect(Promise.resolve(1)).resolves.toBe(1); await expect(Promise.reject(new Error('no'))).rejects.toThrow('no'); }); test('b', async () => { await expect(Promise.resolve(1)).rejects.toThrow(); });",
  'a promise that nobody awaits': "test('a', () => { void expect(Promise.resolve(1)).resolves.toBe(1); });",
  soft: "test('a', () => { expect.soft(1).toBe(2); expect.soft(2).toBe(3); }); test('b', () => { expect.soft(1).toBe(1); });",
  poll: "test('a', async () => { let n = 0; await expect.poll(() => ++n, { interval: 1 }).toBe(3); }); test('b', async () => { await expect.poll(() => 1, { interval: 1, timeout: 20 }).toBe(2); });",
  assertions:
    "test('a', () => { expect.assertions(1); expect(1).toBe(1); }); test('b', () => { expect.assertions(2); expect(1).toBe(1); }); test('c', () => { expect.hasAssertions(); }); test('d', () => {});",
  extend:
    "expect.extend({ toBeEven(n: number) { return { pass: n % 2 === 0, message: () => `${n} is odd` }; } }); const e = (n: number) => expect(n) as unknown as { toBeEven(): void; not: { toBeEven(): void } }; test('a', () => { e(2).toBeEven(); e(3).not.toBeEven(); }); test('b', () => { e(3).toBeEven(); });",
  unreachable:
    "test('a', () => { expect.unreachable('no'); }); test('b', () => { if (Date.now() < 0) expect.unreachable(); });",
  'inline snapshots':
    "test('a', () => { expect({ a: [1, 'x'] }).toMatchInlineSnapshot(`\n    {\n      \"a\": [\n        1,\n        \"x\",\n      ],\n    }\n  `); }); test('b', () => { expect(1).toMatchInlineSnapshot(`2`); }); test('c', () => { expect(() => { throw new Error('no'); }).toThrowErrorMatchingInlineSnapshot(`[Error: no]`); });",
  'two inline snapshots':
    "test('a', () => { expect(1).toMatchInlineSnapshot(`1`); expect('x').toMatchInlineSnapshot(`\"x\"`); });",
  "chai's style":
    "test('a', () => { expect([1, 2]).to.include(1); expect({ a: 1 }).to.have.property('a', 1); expect(1).to.be.a('number').and.equal(1); }); test('b', () => { expect(true).to.be.false; }); test('c', () => { assert.equal(1, 1); assert(1 > 2); });",
  should:
    "should(); test('a', () => { (1 as unknown as { should: { equal(n: number): void } }).should.equal(1); }); test('b', () => { (1 as unknown as { should: { equal(n: number): void } }).should.equal(2); });",
  types: "test('a', () => { expectTypeOf(1).toBeNumber(); assertType<number>(1); });",
  numbers:
    "test('a', () => { expect(0.1 + 0.2).toBeCloseTo(0.3); expect(5).toBeGreaterThanOrEqual(5); expect(1n).toBeGreaterThan(0); }); test('b', () => { expect(0.1 + 0.2).toBe(0.3); });",
  collections:
    "test('a', () => { expect(new Set([1])).toContain(1); expect([{ a: 1 }]).toContainEqual({ a: 1 }); expect({ a: { b: 1 } }).toHaveProperty('a.b', 1); expect(new Map([[1, { a: 1 }]])).toEqual(new Map([[1, { a: 1 }]])); }); test('b', () => { expect([1]).toHaveLength(2); }); test('c', () => { expect({ a: 1, b: 2 }).toMatchObject({ a: 1 }); });",
  errors:
    "test('a', () => { expect(new Error('a', { cause: 1 })).toEqual(new Error('a', { cause: 1 })); }); test('b', () => { expect(new Error('a')).toEqual(new TypeError('a')); }); test('c', () => { expect(new Error('a')).toEqual(new Error('b')); });",
  'toSatisfy and toBeOneOf':
    "test('a', () => { expect(2).toSatisfy((n) => n === 2); expect(2).toBeOneOf([1, 2]); }); test('b', () => { expect(3).toBeOneOf([1, 2]); });",
  Temporal:
    "test('a', () => { expect(Temporal.PlainDate.from('2026-01-02')).toEqual(Temporal.PlainDate.from('2026-01-02')); }); test('b', () => { expect(Temporal.PlainDate.from('2026-01-02')).toEqual(Temporal.PlainDate.from('2026-01-03')); });",
  'buffers and typed arrays':
    "test('a', () => { expect(new Uint8Array([1, 2])).toEqual(new Uint8Array([1, 2])); }); test('b', () => { expect(new Uint8Array([1])).toEqual(new Uint16Array([1])); });",
  'custom equality':
    "expect.addEqualityTesters([(a: unknown, b: unknown) => (a === 'x' && b === 'y' ? true : undefined)]); test('a', () => { expect('x').toEqual('y'); }); test('b', () => { expect('y').toEqual('x'); });",
  'a message of its own':
    "test('a', () => { expect(1, 'one').toBe(2); }); test('b', () => { expect(1, 'one').toBe(1); });",
  helpers:
    "const same = vi.defineHelper((a: unknown, b: unknown) => { expect(a).toBe(b); }); test('a', () => { same(1, 1); }); test('b', () => { same(1, 2); });",
  'what is thrown':
    "test('a', () => { throw 'a string'; }); test('b', () => { throw null; }); test('c', async () => { await Promise.reject(new Error('c')); }); test('d', () => Promise.resolve());",
  'an AggregateError': "test('a', () => { throw new AggregateError([new Error('x'), new Error('y')], 'both'); });",
};
