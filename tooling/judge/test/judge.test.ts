import { mkdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fixture, useJudge } from './course.ts';

const right = 'export function double(n: number): number { return n * 2; }\n';

describe('createJudge() on an answer that is code', () => {
  const { judgeText, judgeFile, file } = useJudge();
  const exercise = fixture('01-double');

  test('passes the solution, with every test by name', async () => {
    const verdict = await judgeFile('01-double', exercise.solution);
    expect(verdict).toMatchObject({
      kind: 'passed',
      types: [],
      tests: [
        { name: 'double() > takes a number and returns one', status: 'passed' },
        { name: 'double() > doubles', status: 'passed' },
        { name: 'double() > doubles a negative number', status: 'passed' },
      ],
    });
  });

  test.each([
    { style: 'an arrow function', text: 'export const double = (value: number): number => value + value;\n' },
    { style: 'a separate export', text: 'function double(n: number) { return 2 * n; }\nexport { double };\n' },
    { style: 'CRLF and a byte-order mark', text: `\uFEFF${right.replace('\n', '\r\n')}` },
  ])('passes $style', async ({ text }) => {
    expect(await judgeText('01-double', text)).toMatchObject({ kind: 'passed' });
  });

  test('is the same whatever the order of the tests', async () => {
    for (const seed of [1, 2, 3]) {
      const verdict = await judgeFile('01-double', exercise.solution, { shuffleSeed: seed });
      expect(verdict).toMatchObject({ kind: 'passed' });
    }
  });

  test('fails the stub', async () => {
    const verdict = await judgeFile('01-double', exercise.stub);
    expect(verdict).toMatchObject({
      kind: 'failed',
      tests: [{ status: 'passed' }, { status: 'failed' }, { status: 'failed' }],
    });
  });

  test('matches each known mistake with its sentence', async () => {
    for (const mistake of exercise.mistakes) {
      const verdict = await judgeFile('01-double', mistake.file, { isVariant: true });
      expect(verdict).toMatchObject({ kind: 'failed', mistake: { id: mistake.id } });
    }
  });

  test('says expected and actual, and where', async () => {
    const verdict = await judgeText('01-double', 'export function double(n: number): number {\n  return n * 3;\n}\n');
    expect(verdict).toMatchObject({
      kind: 'failed',
      summary: '2 of 3 tests fail. The first: "doubles": expected 6 to be 4',
      tests: [{}, { message: 'expected 6 to be 4', expected: '4', actual: '6', line: 12, file: 'test' }, {}],
    });
  });

  test('shows an error that was compared as its name and message, without its stack', async () => {
    const suite =
      "import { expect, test } from 'vitest';\ntest('a', () => {\n  expect(new Error('boom')).toBeInstanceOf(TypeError);\n});\n";
    expect(await judgeText('02-test-double', suite)).toMatchObject({ tests: [{ actual: 'Error: boom' }] });
  });

  test('fails right values with wrong types, in a sentence with both types', async () => {
    const verdict = await judgeText('01-double', 'export function double(n: any): any { return n * 2; }\n');
    expect(verdict).toMatchObject({
      kind: 'failed',
      summary:
        'The values are right, the types are not: Parameter 1 of `double` has the type `any`; it must be `number`',
      types: [
        { line: 6, test: 'double() > takes a number and returns one', expected: 'number', actual: 'any' },
        { line: 7, message: 'What `double` returns has the type `any`; it must be `number`' },
        { line: 8, message: "This must not compile, but it does: `() => double('2');`" },
      ],
    });
  });

  test('reports what the compiler refuses in the answer itself', async () => {
    const verdict = await judgeText(
      '01-double',
      'export function double(n: number): number {\n  const twice: string = n * 2;\n  return Number(twice);\n}\n',
    );
    expect(verdict).toMatchObject({
      kind: 'failed',
      types: [{ file: 'answer', line: 2, code: 2322, message: "Type 'number' is not assignable to type 'string'." }],
    });
  });

  test('counts lines and columns as an editor does, whatever the characters', async () => {
    const text = "const snake = '🐍 é'; export function double(n: number): number { return snake; }\n";
    const verdict = await judgeText('01-double', text);
    expect(verdict).toMatchObject({ types: [{ file: 'answer', line: 1, column: text.indexOf('return') + 1 }] });
  });

  test('knows which test ran while the answer printed', async () => {
    const text = `console.log('loading');\nexport function double(n: number): number {\n  console.log('n is', n);\n  return n;\n}\n`;
    const verdict = await judgeText('01-double', text);
    if (verdict.kind !== 'failed') throw new Error(JSON.stringify(verdict));
    const [loading, ...others] = verdict.outputs ?? [];
    expect(loading).toEqual({ test: null, text: 'loading\n' });
    expect(others.length).toBeGreaterThan(0);
    const names = verdict.tests.map((one) => one.name);
    for (const { test: name, text: printed } of others) {
      expect(names).toContain(name);
      expect(printed).toContain('n is');
    }
  });

  test('says of an endless loop what the test printed that it stopped in, and no more than helps', async () => {
    const text = `export function double(n: number): number {\n  for (let turn = 0; ; turn += 1) if (turn < 1000) console.log('turn', turn);\n}\n`;
    const verdict = await judgeText('01-double', text);
    if (verdict.kind !== 'error') throw new Error(JSON.stringify(verdict));
    expect(verdict.reason).toBe('timeout');
    expect(verdict.outputs).toHaveLength(1);
    expect(verdict.outputs?.[0]?.text).toMatch(/^turn 0\n/);
    expect(verdict.outputs?.[0]?.text).toHaveLength(4000);
  });

  test('shows what the answer printed', async () => {
    const verdict = await judgeText('01-double', `${right}console.log('I am here');\n`);
    expect(verdict).toMatchObject({ kind: 'passed', output: 'I am here\n' });
  });

  test('has not started where there is no file', async () => {
    expect(await judgeFile('01-double', file('nothing.ts'))).toMatchObject({ kind: 'not-started' });
  });

  test('only reads the answer', async () => {
    await judgeText('01-double', right);
    expect(readFileSync(file('answer.ts'), 'utf8')).toBe(right);
  });

  test.each([
    {
      fault: 'is empty',
      text: '\n',
      reason: 'missing-export',
      message: 'The file is empty',
      remedy: { command: 'reset' },
    },
    {
      fault: 'exports nothing',
      text: 'const a = 1;\n',
      reason: 'missing-export',
      message: 'The file does not export `double`',
    },
    {
      fault: 'forgets the export',
      text: `${right.replace('export ', '')}export const other = 1;\n`,
      reason: 'missing-export',
      message: 'The file declares `double` but does not export it: put `export` before it',
    },
    {
      fault: 'misspells the export',
      text: right.replace('double', 'duoble'),
      reason: 'missing-export',
      message: 'The file does not export `double`, but `duoble` is there: is that a typo?',
    },
    {
      fault: 'exports by default',
      text: right.replace('function', 'default function'),
      reason: 'missing-export',
      message: 'The file does not export `double` by its name: write `export function double`, not `export default`',
    },
    {
      fault: 'cannot be parsed',
      text: 'export function double(n: number {\n',
      reason: 'syntax',
      message: "Line 1 cannot be read: ',' expected.",
    },
    {
      fault: 'uses what cannot be erased',
      text: `${right}enum Colour { Red }\n`,
      reason: 'syntax',
      message:
        "Line 2 has an `enum`, which is more than a type, so Node cannot run it: write a union such as `'a' | 'b'`, or an object with `as const`",
    },
    {
      fault: 'imports what is not there',
      text: `import { twice } from './twice.ts';\n${right}console.log(twice);\n`,
      reason: 'import',
      message: "Line 1 imports './twice.ts', which does not exist",
    },
    {
      fault: 'throws at import',
      text: `${right}null.toString();\n`.replace('null.', '(null as unknown as object).'),
      reason: 'import',
      message:
        "The file throws while it is loaded, on line 2: TypeError: Cannot read properties of null (reading 'toString')",
    },
    {
      fault: 'imports its own solution',
      text: "export { double } from '#solution/01-double';\n",
      reason: 'forbidden',
      message: 'The answer imports the solution of its own exercise: write it yourself',
      remedy: { command: 'solution' },
    },
    {
      fault: 'imports vitest',
      text: `import { expect } from 'vitest';\nexpect.extend({});\n${right}`,
      reason: 'forbidden',
      message: 'The answer imports vitest: the tests do that, an answer does not need it',
    },
  ])('says what is wrong with a file that $fault', async ({ text, reason, message, remedy = null }) => {
    expect(await judgeText('01-double', text)).toMatchObject({ kind: 'error', reason, message, remedy });
  });

  test.each([
    { way: 'hands its exports on', text: "export * from '#solution/01-double';\n" },
    { way: 'finds it by its path', text: "export * from '../exercises/01-double/solution.ts';\n" },
    { way: 'loads it later', text: "export const { double } = await import('#solution/01-double');\n" },
    {
      way: 'loads it by a name that it puts together',
      text: "const name: string = ['#solution', '01-double'].join('/');\nexport const { double } = await import(name);\n",
    },
    {
      way: 'takes it through a second file, a mistake that may import it',
      text: "export * from '../exercises/01-double/mistakes/adds-two.ts';\n",
    },
  ])('refuses the solution to an answer that $way', async ({ text }) => {
    expect(await judgeText('01-double', text)).toMatchObject({ kind: 'error', reason: 'forbidden' });
  });

  test('leaves the solution to a known mistake, and not to a copy of it', async () => {
    const mistake = exercise.mistakes.find(({ id }) => id === 'adds-two')?.file ?? '';
    const text = readFileSync(mistake, 'utf8');
    expect(text).toContain("export * from '#solution/01-double';");
    const verdict = await judgeFile('01-double', mistake, { isVariant: true });
    expect(verdict).toMatchObject({ kind: 'failed', mistake: { id: 'adds-two' } });
    expect(await judgeText('01-double', text)).toMatchObject({ kind: 'error', reason: 'forbidden' });
  });

  test('fails an export of the wrong kind', async () => {
    const verdict = await judgeText('01-double', 'export const double = 2;\n');
    expect(verdict).toMatchObject({
      kind: 'failed',
      tests: [{}, { message: 'TypeError: double is not a function' }, {}],
    });
  });

  test('says so of a file that is no text, and of a folder', async () => {
    expect(await judgeText('01-double', Buffer.from([0, 1, 2]))).toMatchObject({ kind: 'error', reason: 'unreadable' });
    expect(await judgeText('01-double', 'x'.repeat(600 * 1024))).toMatchObject({ kind: 'error', reason: 'unreadable' });
    mkdirSync(file('folder.ts'));
    expect(await judgeFile('01-double', file('folder.ts'))).toMatchObject({ kind: 'error', reason: 'unreadable' });
  });
});

describe('createJudge() on an answer that is a test suite', () => {
  const { judgeText, judgeFile } = useJudge();
  const exercise = fixture('02-test-double');

  test('passes a suite that catches every bug', async () => {
    const verdict = await judgeFile('02-test-double', exercise.solution);
    expect(verdict).toMatchObject({
      kind: 'passed',
      bugs: [
        { id: 'adds-two', caught: true },
        { id: 'loses-sign', caught: true },
      ],
    });
  });

  test('names the bug that a weak suite lets through, and the known mistake', async () => {
    const verdict = await judgeFile('02-test-double', exercise.mistakes[0]?.file ?? '');
    expect(verdict).toMatchObject({
      kind: 'failed',
      summary:
        'Your tests pass, but they do not notice 1 of 2 bugs. The first: It forgets the sign of negative numbers.',
      mistake: { id: 'only-positive' },
    });
  });

  test('fails a suite that refuses the right code', async () => {
    const text =
      "import { double } from '#given/02-test-double';\nimport { expect, test } from 'vitest';\ntest('doubles', () => { expect(double(2)).toBe(5); });\n";
    expect(await judgeText('02-test-double', text)).toMatchObject({
      kind: 'failed',
      summary: 'The code is right, and your test refuses it. "doubles": expected 4 to be 5',
      bugs: [],
    });
  });
});

describe.each(['resident', 'tsc'] as const)('createJudge() with the compiler %s', (compiler) => {
  const { judgeText } = useJudge({ compiler });

  test('knows the types of what an answer imports by its path', async () => {
    const text = `import { double as given } from '../exercises/02-test-double/given.ts';\nexport const four: string = given(2);\n${right}`;
    expect(await judgeText('01-double', text)).toMatchObject({
      kind: 'failed',
      types: [{ file: 'answer', line: 2, code: 2322 }],
    });
  });
});

describe('createJudge() with the plain compiler', () => {
  const { judgeText, judgeFile } = useJudge({ compiler: 'tsc' });
  const exercise = fixture('01-double');

  test('gives the same verdicts', async () => {
    expect(await judgeFile('01-double', exercise.solution)).toMatchObject({ kind: 'passed' });
    expect(await judgeText('01-double', 'export const x = 1;\n')).toMatchObject({
      kind: 'error',
      reason: 'missing-export',
    });
    expect(await judgeText('01-double', 'export function double(\n')).toMatchObject({
      kind: 'error',
      reason: 'syntax',
    });
    for (const mistake of exercise.mistakes) {
      expect(await judgeFile('01-double', mistake.file, { isVariant: true })).toMatchObject({
        kind: 'failed',
        mistake: { id: mistake.id },
      });
    }
  });
});

describe('createJudge() on an answer with decorators', () => {
  const { judgeText } = useJudge();
  const { judgeText: judgeInSandbox } = useJudge({ sandbox: true });
  const answer = (members: string): string =>
    `type Method = (this: Doubler, n: number) => number;

function doubled(method: Method, _context: ClassMethodDecoratorContext): Method {
  return function (n) {
    if (!Number.isFinite(n)) throw new RangeError('too far');
    return method.call(this, n) * 2;
  };
}

class Doubler {${members}}

export function double(n: number): number {
  return new Doubler().same(n);
}
`;

  test.each([
    { style: 'on a line of its own', members: '\n  @doubled\n  same(n: number): number {\n    return n;\n  }\n' },
    { style: 'within a line', members: ' @doubled same(n: number): number { return n; } ' },
    {
      style: 'beside an auto-accessor',
      members: ' accessor times: number = 1; @doubled same(n: number): number { return n * this.times; } ',
    },
  ])('runs one $style', async ({ members }) => {
    expect(await judgeText('01-double', answer(members))).toMatchObject({ kind: 'passed', types: [] });
  });

  test('runs one in the sandbox, which starts no process to lower it', async () => {
    const text = answer(' @doubled same(n: number): number { return n; } ');
    expect(await judgeInSandbox('01-double', text)).toMatchObject({ kind: 'passed' });
  });

  test('judges its types', async () => {
    const verdict = await judgeText('01-double', answer(' @doubled same(n: string): string { return n; } '));
    expect(verdict).toMatchObject({ kind: 'failed' });
    expect(verdict).toHaveProperty('types.0.line', 10);
  });

  test('names the line that the student wrote', async () => {
    const text = answer(' @doubled same(n: number): number { return n; } ').replace('!Number.isFinite(n)', 'n !== 0');
    expect(await judgeText('01-double', text)).toMatchObject({
      kind: 'failed',
      tests: [{}, { message: 'RangeError: too far', line: 5, file: 'answer' }, {}],
    });
  });
});

describe('createJudge() with advice', () => {
  const { judgeText } = useJudge({ advice: true });

  test('advises on style after a pass, with the line, and never fails for it', async () => {
    const verdict = await judgeText(
      '01-double',
      'export function double(n: number): number {\n  var twice: number = n * 2;\n  return twice;\n}\n',
    );
    expect(verdict).toMatchObject({
      kind: 'passed',
      advice: [
        'Line 1: An exported function deserves a docstring: what the caller gets, in one line',
        'Line 2: Use `const` or `let` instead of `var`',
      ],
    });
  });

  test('finds the docstring of an overload', async () => {
    const text =
      '/** Doubles a number. */\nexport function double(n: number): number;\nexport function double(n: number): number {\n  return n * 2;\n}\n';
    expect(await judgeText('01-double', text)).toMatchObject({ kind: 'passed', advice: [] });
  });

  test('has nothing to say of a clean answer', async () => {
    const text = '/** Doubles a number. */\nexport function double(n: number): number {\n  return n * 2;\n}\n';
    expect(await judgeText('01-double', text)).toMatchObject({ kind: 'passed', advice: [] });
  });
});
