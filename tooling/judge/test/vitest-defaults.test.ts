import { describe, expect, test } from 'vitest';
import { useJudge } from './course.ts';

/** Notices both bugs of 02-test-double. */
const doubles = `import { double } from '#given/02-test-double';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
test('negative', () => { expect(double(-3)).toBe(-6); });
`;

/** Notices both bugs of 04-test-draw. */
const draws = `import { draw } from '#given/04-test-draw';
import { expect, test } from 'vitest';
test('six', () => { expect(draw(() => 0.99).number).toBe(6); expect(draw(() => 0).number).toBe(1); });
test('the day that is given', () => { expect(draw(() => 0, () => new Date(0)).day).toBe('1970-01-01'); });
`;

describe('createJudge() on suites that rest on the defaults of vitest', () => {
  const { judgeText } = useJudge();
  const said = async (id: string, text: string): Promise<string> => {
    const verdict = await judgeText(id, text);
    if (verdict.kind === 'failed') return verdict.summary;
    return verdict.kind === 'error' ? `${verdict.reason}: ${verdict.message}` : verdict.kind;
  };

  test.each([
    {
      what: 'a mock that tests share',
      body: "const seen = vi.fn();\ntest.each([1, 2])('%i', (n) => { seen(double(n)); expect(seen).toHaveBeenCalledExactlyOnceWith(2 * n); });",
    },
    {
      what: 'thousands of timers',
      body: "test('timers', () => { vi.useFakeTimers(); let n = 0; const next = () => { n++; if (n < 5000) setTimeout(next, double(1)); }; next(); vi.runAllTimers(); expect(n).toBe(5000); vi.useRealTimers(); });",
    },
    {
      what: 'an annotation',
      body: "test('annotated', async ({ annotate }) => { await annotate('two', 'notice'); expect(double(1)).toBe(2); });",
    },
    {
      what: 'vi.mockObject',
      body: "test('object', () => { const o = vi.mockObject({ double }); o.double.mockReturnValue(7); expect(o.double(1)).toBe(7); expect(double(1)).toBe(2); });",
    },
  ])('passes a suite with $what', async ({ body }) => {
    expect(await said('02-test-double', `${doubles}${body}\n`)).toBe('passed');
  });

  test.each([
    {
      what: 'a call in beforeAll that a test looks for',
      body: "const seen = vi.fn();\nbeforeAll(() => { seen(double(1)); });\ntest('seen', () => { expect(seen).toHaveBeenCalledOnce(); });",
      says: 'The code is right, and your test refuses it. "seen": expected "vi.fn()" to be called once, but got 0 times',
    },
    {
      what: 'a tag that nobody defined',
      body: "test('slow', { tags: ['slow'] }, () => { expect(double(1)).toBe(2); });",
      says: 'The Vitest config doesn\'t define any "tags", cannot apply "slow" tag for this test',
    },
    {
      what: 'a hook of the file that fails',
      body: 'afterAll(() => { expect(double(1)).toBe(3); });',
      says: 'The code is right, and your test refuses it. "set-up and tear-down": expected 2 to be 3',
    },
    {
      what: 'a hook of a describe that fails',
      body: "describe('x', () => { beforeAll(() => { throw new Error('no server'); }); test('two', () => { expect(double(1)).toBe(2); }); });",
      says: 'The code is right, and your test refuses it. "set-up and tear-down": Error: no server',
    },
  ])('refuses a suite with $what', async ({ body, says }) => {
    expect(await said('02-test-double', `${doubles}${body}\n`)).toContain(says);
  });

  test.each([
    {
      what: 'compares days by Temporal and by Date',
      body: "test('today', () => { const before = Temporal.Now.plainDateISO('UTC').toString(); const { day } = draw(() => 0); const after = Temporal.Now.instant().toString().slice(0, 10); expect([before, after]).toContain(day); });",
    },
    {
      what: 'asks a date for its constructor',
      body: "test('date', () => { const now = new Date(); expect(now.constructor).toBe(Date); expect(draw(() => 0, () => now).day).toBe(structuredClone(now).toISOString().slice(0, 10)); });",
    },
  ])('finds a suite steady that $what', async ({ body }) => {
    expect(await said('04-test-draw', `${draws}${body}\n`)).toBe('passed');
  });
});
