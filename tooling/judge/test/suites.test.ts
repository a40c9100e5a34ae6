import { describe, expect, test } from 'vitest';
import { fixture, useJudge } from './course.ts';

/** Suites that catch every bug of 03-test-total, each in its own style. */
const styles = {
  'a spy on fetch': `
import { total } from '#given/03-test-total';
import { afterEach, expect, it, vi } from 'vitest';
const get = vi.spyOn(globalThis, 'fetch');
afterEach(() => void get.mockReset());
it.each([[[], 0], [[3], 6], [[1, 2], 6]])('%o: %i', async (numbers, sum) => {
  get.mockResolvedValueOnce(Response.json(numbers));
  expect(await total('http://x/')).toBe(sum);
  expect(get.mock.calls).toEqual([['http://x/']]);
});
it('rejects', async () => {
  get.mockResolvedValueOnce(new Response('[]', { status: 500 }));
  await expect(total('http://x/')).rejects.toThrow();
});
`,
  'an injected fake and node:assert': `
import assert from 'node:assert/strict';
import { total } from '#given/03-test-total';
import { test } from 'vitest';
for (const [numbers, sum] of [[[], 0], [[3], 6], [[1, 2], 6]] as const) {
  test(\`\${numbers.length} numbers\`, async () => {
    let calls = 0;
    const get = async () => { calls++; return Response.json(numbers); };
    assert.equal(await total('http://x/', get), sum);
    assert.equal(calls, 1);
  });
}
test('rejects', () => assert.rejects(total('http://x/', async () => new Response('[]', { status: 404 }))));
`,
  'vi.mock of the module behind it': `
import { double } from '#given/02-test-double';
import { total } from '#given/03-test-total';
import { beforeEach, describe, expect, test, vi } from 'vitest';
vi.mock('#given/02-test-double', () => ({ double: vi.fn((n: number) => n * 100) }));
describe('total', () => {
  beforeEach(() => void vi.mocked(double).mockClear());
  test('adds up what double gives', async () => {
    const get = vi.fn(async () => Response.json([1, 2]));
    expect(await total('http://x/', get)).toBe(300);
    expect(double).toHaveBeenCalledTimes(2);
    expect(get).toHaveBeenCalledTimes(1);
  });
  test('gives 0 for nothing', async () => {
    await expect(total('http://x/', async () => Response.json([]))).resolves.toBe(0);
  });
  test('rejects', async () => {
    await expect(total('http://x/', async () => new Response('[]', { status: 500 }))).rejects.toThrow('500');
  });
});
`,
  'vi.hoisted and an automatic mock': `
import { total } from '#given/03-test-total';
import * as doubles from '#given/02-test-double';
import { expect, test, vi } from 'vitest';
const { get } = vi.hoisted(() => ({ get: vi.fn() }));
vi.mock('#given/02-test-double');
test('adds up what double gives, and asks once', async () => {
  vi.mocked(doubles.double).mockReturnValue(7);
  get.mockResolvedValue(Response.json([1, 2]));
  expect(await total('http://x/', get)).toBe(14);
  expect(get).toHaveBeenCalledOnce();
});
test.for([{ status: 500 }, { status: 404 }])('rejects $status', async (init) => {
  await expect(total('http://x/', async () => Response.json([], init))).rejects.toThrow();
});
test('gives 0 for nothing', async () => {
  expect(await total('http://x/', async () => Response.json([]))).toBe(0);
});
`,
  'vi.mock of an import()': `
import { total } from '#given/03-test-total';
import { expect, test, vi } from 'vitest';
vi.mock(import('#given/02-test-double'), async (importOriginal) => ({ ...(await importOriginal()), double: (n: number) => n * 100 }));
test('adds up what double gives, and asks once', async () => {
  const get = vi.fn(async () => Response.json([1, 2]));
  expect(await total('http://x/', get)).toBe(300);
  expect(get).toHaveBeenCalledOnce();
});
test('gives 0 for nothing', async () => {
  expect(await total('http://x/', async () => Response.json([]))).toBe(0);
});
test('rejects', async () => {
  await expect(total('http://x/', async () => Response.json([], { status: 500 }))).rejects.toThrow();
});
`,
  'vi.mock and an import() after it': `
import { expect, test, vi } from 'vitest';
vi.mock('#given/02-test-double', () => ({ double: (n: number) => n * 100 }));
const { total } = await import('#given/03-test-total');
test('adds up what double gives, and asks once', async () => {
  const get = vi.fn(async () => Response.json([1, 2]));
  expect(await total('http://x/', get)).toBe(300);
  expect(get).toHaveBeenCalledOnce();
});
test('gives 0 for nothing', async () => {
  expect(await total('http://x/', async () => Response.json([]))).toBe(0);
});
test('rejects', async () => {
  await expect(total('http://x/', async () => Response.json([], { status: 500 }))).rejects.toThrow();
});
`,
  'a real server': `
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { total } from '#given/03-test-total';
import { afterAll, beforeAll, expect, test } from 'vitest';
let requests: string[] = [];
const server = createServer((request, response) => {
  requests.push(request.url ?? '');
  response.statusCode = request.url === '/broken' ? 500 : 200;
  response.end(request.url === '/none' ? '[]' : '[1, 2]');
});
let base = '';
beforeAll(async () => {
  await once(server.listen(0), 'listening');
  base = \`http://localhost:\${(server.address() as AddressInfo).port}\`;
});
afterAll(() => { server.closeAllConnections(); server.close(); });
test('adds up', async () => {
  requests = [];
  expect(await total(base + '/numbers')).toBe(6);
  expect(requests).toEqual(['/numbers']);
});
test('nothing', async () => { expect(await total(base + '/none')).toBe(0); });
test('broken', async () => { await expect(total(base + '/broken')).rejects.toThrow(/500/); });
`,
  'a fetch that is replaced and never put back': `
import { total } from '#given/03-test-total';
import { expect, test } from 'vitest';
let calls = 0;
test.each([{ list: [], sum: 0 }, { list: [3], sum: 6 }])('$sum', async ({ list, sum }) => {
  calls = 0;
  globalThis.fetch = async () => { calls++; return Response.json(list); };
  expect(await total('http://x/')).toBe(sum);
  expect(calls).toBe(1);
});
test('rejects', async () => {
  globalThis.fetch = async () => Response.json([], { status: 500 });
  expect(await total('http://x/').catch(() => 'rejected')).toBe('rejected');
});
`,
};

describe('createJudge() on suites in many styles', () => {
  const { judgeText, judgeFile } = useJudge();

  test('passes the reference suite', async () => {
    expect(await judgeFile('03-test-total', fixture('03-test-total').solution)).toMatchObject({ kind: 'passed' });
  });

  test.each(Object.entries(styles))('passes a suite with %s', async (_style, text) => {
    const verdict = await judgeText('03-test-total', text);
    expect(verdict).toMatchObject({ kind: 'passed' });
    expect('bugs' in verdict && verdict.bugs.filter((bug) => bug.caught).map((bug) => bug.id)).toEqual([
      'asks-twice',
      'forgets-to-double',
      'hangs',
      'ignores-status',
      'loses-the-first',
    ]);
  });

  test('says which bugs escape, without the remarks that give the input away', async () => {
    const verdict = await judgeFile('03-test-total', fixture('03-test-total').mistakes[0]?.file ?? '');
    expect(verdict).toMatchObject({
      kind: 'failed',
      summary: 'Your tests pass, but they do not notice 3 of 5 bugs. The first: It asks the server twice.',
      mistake: { id: 'only-happy', feedback: 'Only the happy path is tried.' },
    });
  });
});

describe('createJudge() on suites that prove nothing', () => {
  const { judgeText, judgeFile } = useJudge();
  const judgeTest = (body: string) =>
    judgeText(
      '02-test-double',
      `import { double } from '#given/02-test-double';\nimport { expect, expectTypeOf, test } from 'vitest';\n${body}\n`,
    );

  test('asks for a test in the stub', async () => {
    expect(await judgeFile('03-test-total', fixture('03-test-total').stub)).toMatchObject({
      kind: 'failed',
      summary: "There is no test yet: write one with `test('what the code does', () => { … })`",
    });
  });

  test.each([
    { what: 'an empty test', body: "test('doubles', () => {});" },
    { what: 'a bare expect', body: "test('doubles', () => { expect(double(2) === 4); });" },
    {
      what: 'an assertion in another test only',
      body: "test('two', () => { expect(double(2)).toBe(4); });\ntest('doubles', () => { double(2); });",
    },
  ])('names the test that asserts nothing: $what', async ({ body }) => {
    const verdict = await judgeTest(body);
    expect(verdict).toMatchObject({ kind: 'failed', bugs: [] });
    expect('summary' in verdict && verdict.summary).toContain('"doubles": it asserts nothing');
  });

  test.each([
    'expect(double(2)).toBe(4)',
    'expect(double(2)).to.equal(4)',
    'expect(double(2)).to.be.ok',
    'expect(() => { throw new Error(String(double(2))); }).toThrow()',
    'expect(double(2)).toMatchInlineSnapshot(`4`)',
    'expect(double(2)).not.toBe(5)',
    'expect(double(2)).toSatisfy((n: number) => n === 4)',
    'expect.soft(double(2)).toBe(4)',
    'expectTypeOf(double).toBeFunction()',
  ])('counts %s as an assertion', async (assertion) => {
    const verdict = await judgeTest(`test('doubles', () => { ${assertion}; });`);
    expect('summary' in verdict && verdict.summary).toContain('do not notice');
  });

  test('refuses an assertion that nobody awaits', async () => {
    const verdict = await judgeTest(
      "test('doubles', () => { void expect(Promise.resolve(double(2))).resolves.toBe(4); });",
    );
    expect('summary' in verdict && verdict.summary).toContain('was not awaited');
  });

  test('refuses a test that is skipped', async () => {
    expect(
      await judgeTest(
        "test('two', () => { expect(double(2)).toBe(4); });\ntest.skip('six', () => { expect(double(3)).toBe(6); });",
      ),
    ).toMatchObject({ kind: 'failed', summary: '"six" is skipped, so it proves nothing: let it run, or take it out' });
  });
});

describe('createJudge() on suites that wait or take snapshots', () => {
  const { judgeText } = useJudge();
  const start = "import { double } from '#given/02-test-double';\nimport { expect, test, vi } from 'vitest';\n";

  test('says which test waits for what never comes', async () => {
    const verdict = await judgeText(
      '02-test-double',
      `${start}test('waits', async () => { vi.useFakeTimers(); await new Promise((resolve) => setTimeout(resolve, 10)); expect(double(1)).toBe(2); });\n`,
    );
    expect(verdict).toMatchObject({ kind: 'failed' });
    expect('summary' in verdict && verdict.summary).toMatch(/"waits": .*timed out in 2000ms/);
  });

  test('takes several inline snapshots in one suite', async () => {
    const verdict = await judgeText(
      '02-test-double',
      `${start}test('doubles', () => {\n  expect(double(1)).toMatchInlineSnapshot(\`2\`);\n  expect(double(-2)).toMatchInlineSnapshot(\`-4\`);\n});\n`,
    );
    expect(verdict).toMatchObject({ kind: 'passed' });
  });
});

describe('createJudge() on suites that change the environment', () => {
  const { judgeText } = useJudge();

  test('lets vi.stubEnv reach process.env', async () => {
    const verdict = await judgeText(
      '02-test-double',
      "import { expect, test, vi } from 'vitest';\ntest('doubles', () => { vi.stubEnv('TOKEN_OF_TEST', 'x'); expect(process.env.TOKEN_OF_TEST).toBe('x'); });\n",
    );
    expect('summary' in verdict && verdict.summary).toContain('do not notice 2 of 2 bugs');
  });
});

describe('createJudge() on suites that meet a bug', () => {
  const { judgeText } = useJudge();

  test('does not take it for noticed that a test comes to no assertion', async () => {
    const text = `import { total } from '#given/03-test-total';
import { expect, test } from 'vitest';
test('rejects', async () => {
  try {
    await total('http://x/', async () => Response.json([], { status: 500 }));
  } catch (error) {
    expect(String(error)).toContain('500');
  }
});
`;
    const verdict = await judgeText('03-test-total', text);
    expect('bugs' in verdict && verdict.bugs.filter((bug) => bug.caught)).toEqual([]);
  });

  test('lets no suite reach another machine, also where its fake of fetch has run dry', async () => {
    const text = `import { total } from '#given/03-test-total';
import { expect, test } from 'vitest';
test('adds up', async () => { expect(await total('http://192.0.2.1/numbers')).toBe(6); });
`;
    expect(await judgeText('03-test-total', text)).toMatchObject({
      kind: 'error',
      message: 'The answer connects to 192.0.2.1: only servers on this machine are allowed here',
    });
  });
});

describe('createJudge() on suites that have to pass every time', () => {
  const { judgeText, judgeFile } = useJudge();

  test('passes a suite that brings its own random numbers and its own clock', async () => {
    expect(await judgeFile('04-test-draw', fixture('04-test-draw').solution)).toMatchObject({ kind: 'passed' });
  });

  test.each([
    { what: 'the date', body: "test('day', () => { expect(draw(() => 0.99)).toEqual({ number: 6, day: today }); });" },
    {
      what: 'the order of the tests',
      body: [1, 2, 3, 4]
        .map((n) => `test('${n}', () => { count++; expect(draw(() => 0.99).number + count).toBe(${6 + n}); });`)
        .join('\n'),
    },
    {
      what: 'the order of the tests in a describe',
      body: `describe('draw()', () => {\n${[1, 2, 3, 4]
        .map((n) => `test('${n}', () => { count++; expect(draw(() => 0.99).number + count).toBe(${6 + n}); });`)
        .join('\n')}\n});`,
    },
    {
      what: 'an order that it asks for',
      body: `describe('draw()', { shuffle: false }, () => {\n${[1, 2, 3, 4]
        .map((n) => `test('${n}', () => { count++; expect(draw(() => 0.99).number + count).toBe(${6 + n}); });`)
        .join('\n')}\n});`,
    },
  ])('refuses a suite that depends on $what', async ({ body }) => {
    const verdict = await judgeText(
      '04-test-draw',
      `import { draw } from '#given/04-test-draw';
import { describe, expect, test } from 'vitest';
let count = 0;
const today = new Date(performance.timeOrigin + performance.now()).toISOString().slice(0, 10);
${body}
`,
    );
    expect('summary' in verdict && verdict.summary).toContain('Your tests pass once, but not every time');
  });

  test('passes a suite that spies on Date.now', async () => {
    const verdict = await judgeText(
      '04-test-draw',
      `import { draw } from '#given/04-test-draw';
import { afterEach, expect, test, vi } from 'vitest';
afterEach(() => void vi.restoreAllMocks());
test('day', () => {
  vi.spyOn(Date, 'now').mockReturnValue(0);
  expect(draw(() => 0.99, () => new Date(Date.now()))).toEqual({ number: 6, day: '1970-01-01' });
});
test('spied on no more', () => { expect(Date.now()).toBeGreaterThan(1e12); });
`,
    );
    expect(verdict).toMatchObject({ kind: 'passed' });
  });

  test('meets other random numbers each time', async () => {
    const verdict = await judgeText(
      '04-test-draw',
      `import { draw } from '#given/04-test-draw';
import { expect, test } from 'vitest';
test('lucky', () => { expect([1, 2, 3, 4, 5, 6]).toContain(draw().number); });
test('six', () => { expect(draw(() => 0.99).number).toBe(6); });
`,
    );
    expect(verdict).toMatchObject({ kind: 'passed' });
  });
});
