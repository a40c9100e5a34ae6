// What the judge says of TypeScript that cannot run, cannot be read, or is kept from the compiler.
import { describe, expect, test } from 'vitest';
import { outlineOf } from '../src/core/index.ts';
import { ownClockNote } from '../src/core/clock.ts';
import { markdownFence, strangeCharacter } from '../src/core/characters.ts';
import { useJudge } from './course.ts';

const body = 'export function double(n: number): number {\n  return n * 2;\n}\n';
const double = (line: string, head = ''): string => body.replace('return n * 2;', line).replace(/^/, head);

describe('an answer that is more than types', () => {
  const { judgeText } = useJudge();

  test.each([
    {
      text: `${body}enum A { B }\n`,
      line: 4,
      says: "an `enum`, which is more than a type, so Node cannot run it: write a union such as `'a' | 'b'`, or an object with `as const`",
    },
    { text: `${body}export const enum A { B }\n`, line: 4, says: 'a `const enum`' },
    { text: `${body}namespace A { export const b = 1; }\n`, line: 4, says: 'a `namespace` with values in it' },
    { text: `${body}namespace A.B { export const b = 1; }\n`, line: 4, says: 'a `namespace` with values in it' },
    {
      text: `${body}class A {\n  constructor(\n    a: 1,\n    public readonly b: 1,\n  ) {}\n}\n`,
      line: 7,
      says: 'a parameter property, `b`, which is more than a type, so Node cannot run it: declare `b` in the class, and write `this.b = b` in the constructor',
    },
    {
      text: `${body}export = double;\n`,
      line: 4,
      says: '`export =`, which belongs to CommonJS, and the answer is an ES module: write `export` before',
    },
    {
      text: `import fs = require('node:fs');\n${body}`,
      line: 1,
      says: "write `import fs from 'node:fs'`, or `import * as fs from 'node:fs'`",
    },
    {
      text: `declare namespace N { const a: 1; }\nimport b = N.a;\n${body}`,
      line: 2,
      says: '`import b = N.a`, which is more than a type, so Node cannot run it: write `const b = N.a`',
    },
    {
      text: double('return <number>(n * 2);'),
      line: 2,
      says: 'the assertion `<number>`, which Node cannot take out: write `as number` behind the value',
    },
    {
      text: double('return (<() => Map<string, number>>(() => new Map()))().size + n * 2;'),
      line: 2,
      says: 'write `as () => Map<string, number>` behind',
    },
    { text: `// @ts-nocheck\nenum A { B }\n${body}`, line: 2, says: 'an `enum`' },
  ])('is told what to write instead of $text', async ({ text, line, says }) => {
    const verdict = await judgeText('01-double', text);
    expect(verdict).toMatchObject({ kind: 'error', reason: 'syntax', line });
    const message = verdict.kind === 'error' ? verdict.message : '';
    expect(message).toMatch(new RegExp(`^Line ${line} has `));
    expect(message).toContain(says);
    expect(message).not.toContain('erasableSyntaxOnly');
    // Node would have run some of them, but what the compiler cannot read is no answer.
    expect(outlineOf(verdict).map(({ kind }) => kind)).not.toContain('passed-tests');
  });
});

describe('an answer with characters that nobody types', () => {
  const { judgeText } = useJudge();

  test.each([
    {
      text: double('const a = ‘b’; return n * 2;'),
      says: "‘ (a curly quote, U+2018), which only looks like code: type ' instead",
    },
    {
      text: double('const a = “don’t”; return n * 2;'),
      says: '“ (a curly quote, U+201C), which only looks like code: type " instead',
    },
    { text: double('return n – -n;'), says: '– (an en dash, U+2013), which only looks like code: type - instead' },
    { text: double('return n × 2;'), says: '× (U+00D7), which only looks like code: type * instead' },
    {
      text: double('return n * （2）;'),
      says: '（ (a full-width character, U+FF08), which only looks like code: type ( instead',
    },
    { text: double('return n * 2；'), says: 'type ; instead' },
    { text: double('return n * 2\u037E'), says: 'a Greek question mark, U+037E' },
    {
      text: double('return n *\u200B 2;'),
      says: 'an invisible character behind `return n *` (a zero-width space, U+200B): delete it',
    },
    { text: double('return n *\u00852;'), says: 'a next-line character, U+0085' },
    { text: double('return n *\u2060 2;'), says: 'a word joiner, U+2060' },
    { text: double('return n *\u200F 2;'), says: 'a control character, U+200F' },
    {
      text: double('rеturn n * 2;'),
      says: 'е in `rеturn` (a letter of another alphabet, U+0435), which only looks like code: type e instead',
    },
    { text: double('return n \\ 2;'), says: '\\ (U+005C), which means nothing here outside of quotes: take it out' },
    { text: double('return n € 2;'), says: '€ (U+20AC), which means nothing here' },
  ])('is told the line and what to type: $text', async ({ text, says }) => {
    const verdict = await judgeText('01-double', text);
    expect(verdict).toMatchObject({ kind: 'error', reason: 'syntax', line: 2 });
    expect(verdict.kind === 'error' && verdict.message).toContain(says);
    expect(verdict.kind === 'error' && verdict.message).toContain('Line 2 has ');
  });

  test.each([
    double("const a = '“–；\u200B×'; return n * 2 + a.length * 0;"),
    double('const a = `–${n}；`; return n * 2 + a.length * 0;'),
    double('return n * 2; // ‘–’；\u200B'),
    double('return /[“–]/.test("a") ? 0 : n * 2;'),
    double('const größe = 2, число = n; return\u00A0число *\u3000größe;'),
  ])('passes with such characters where they may stand: %j', async (text) => {
    expect(strangeCharacter(text)).toBeNull();
    expect(await judgeText('01-double', text)).toMatchObject({ kind: 'passed' });
  });

  test.each([
    { text: `\`\`\`ts\n${body}\`\`\`\n`, line: 1 },
    { text: `Here is the code:\n\n\`\`\`typescript\n${body}\`\`\`\n`, line: 3 },
    { text: `Here's it:\n  ~~~ts\n${body}~~~\n`, line: 2 },
    { text: `${body}\`\`\`\n`, line: 4 },
  ])('is told of a fence of Markdown: $text', async ({ text, line }) => {
    const message: unknown = expect.stringContaining(`Line ${line} is the fence of a Markdown code block`);
    expect(await judgeText('01-double', text)).toMatchObject({ kind: 'error', reason: 'syntax', line, message });
  });

  test.each([`/**\n\`\`\`ts\ndouble(2);\n\`\`\`\n*/\n${body}`, `const a = \`\n~~~\n\`;\n${body}`])(
    'leaves a fence alone in a comment or a text: %j',
    (text) => {
      expect(markdownFence(text)).toBeNull();
    },
  );
});

describe('an answer that imports a file', () => {
  const { judgeText } = useJudge();

  test.each([
    {
      name: './helper.js',
      message:
        "Line 1 imports './helper.js', which does not exist: write './helper.ts', the name of the TypeScript file",
    },
    {
      name: './helper',
      message: "Line 1 imports './helper', which does not exist: write './helper.ts', the name of the TypeScript file",
    },
    {
      name: '../a/helper.mjs',
      message:
        "Line 1 imports '../a/helper.mjs', which does not exist: write '../a/helper.mts', the name of the TypeScript file",
    },
    { name: './none.ts', message: "Line 1 imports './none.ts', which does not exist" },
    { name: 'left-pad', message: "Line 1 imports 'left-pad', which does not exist" },
  ])('is told what is wrong with $name', async ({ name, message }) => {
    const text = `import { help } from '${name}';\n${body}help();\n`;
    expect(await judgeText('01-double', text)).toMatchObject({ kind: 'error', reason: 'import', line: 1, message });
  });
});

describe('an answer that keeps the compiler from speaking', () => {
  const { judgeText } = useJudge();
  const wrong = 'const a: string = n;';

  test.each([
    { text: double(`${wrong} return n * 2;`, '// @ts-nocheck\n'), line: 1, name: '@ts-nocheck', error: 3 },
    { text: double(`// @ts-ignore\n  ${wrong}\n  return n * 2;`), line: 2, name: '@ts-ignore', error: 3 },
    {
      text: double(`/* @ts-expect-error */\n  ${wrong}\n  return n * 2;`),
      line: 2,
      name: '@ts-expect-error',
      error: 3,
    },
  ])('fails where $name hides an error', async ({ text, line, name, error }) => {
    const sentence = `Take \`${name}\` out of line ${line}: it hides an error on line ${error} (Type 'number' is not assignable to type 'string')`;
    expect(await judgeText('01-double', text)).toMatchObject({
      kind: 'failed',
      summary: `The values are right, the types are not: ${sentence}`,
      types: [{ file: 'answer', line, code: 2322, message: sentence }],
    });
  });

  test('says of a needless @ts-expect-error that it is needless', async () => {
    const message = 'Line 2 expects an error below its `@ts-expect-error`, but there is none: take the comment out';
    expect(await judgeText('01-double', double('// @ts-expect-error\n  return n * 2;'))).toMatchObject({
      kind: 'failed',
      types: [{ file: 'answer', line: 2, message }],
    });
  });

  test.each([
    double('return n * 2;', '// @ts-nocheck\n'),
    double('// @ts-ignore\n  return n * 2;'),
    double("const a = '// @ts-nocheck'; return n * 2 + a.length * 0;"),
    double('return n * 2;', '// Nobody needs @ts-ignore here.\n'),
  ])('passes where nothing is hidden: %j', async (text) => {
    expect(await judgeText('01-double', text)).toMatchObject({ kind: 'passed' });
  });

  test('lets a suite call with a wrong type on purpose', async () => {
    const suite = (call: string): string =>
      `import { double } from '#given/02-test-double';\nimport { expect, test } from 'vitest';\ntest('a', () => {\n  expect(double(2)).toBe(4);\n  expect(double(-3)).toBe(-6);\n  ${call}\n});\n`;
    const verdict = await judgeText(
      '02-test-double',
      suite("// @ts-expect-error A text is refused.\n  void (() => double('2'));"),
    );
    expect(verdict).toMatchObject({ types: [] });
    expect(await judgeText('02-test-double', `// @ts-nocheck\n${suite("void (() => double('2'));")}`)).toMatchObject({
      types: [{ line: 1 }],
    });
  });
});

describe('an answer that changes how stacks are written', () => {
  const { judgeText } = useJudge();

  test.each(['Error.stackTraceLimit = 50;\n', 'Error.prepareStackTrace = (_, sites) => sites;\n'])(
    'passes with %s',
    async (head) => {
      expect(await judgeText('01-double', double('return n * 2;', head))).toMatchObject({ kind: 'passed' });
    },
  );

  test('fails by the same test, whatever a stack is', async () => {
    const text = double(
      'throw new TypeError(String(n));',
      'Error.stackTraceLimit = 0;\nError.prepareStackTrace = (_, sites) => sites;\n',
    );
    expect(await judgeText('01-double', text)).toMatchObject({ kind: 'failed', tests: [{}, { status: 'failed' }, {}] });
  });
});

describe('ownClockNote()', () => {
  test.each([
    { text: "import { setTimeout } from 'node:timers/promises';", says: "line 1 imports 'node:timers/promises'" },
    { text: "// a\nimport timers from 'timers';", says: "line 2 imports 'timers'" },
    { text: "const { setTimeout: later } = await import('node:timers');", says: "line 1 imports 'node:timers'" },
    { text: 'const sleep = promisify(setTimeout);', says: 'line 1 takes `setTimeout`' },
    {
      text: 'function f() {\n  return util.promisify(globalThis.setTimeout)(1);\n}',
      says: 'line 2 takes `setTimeout`',
    },
    { text: 'const later = setTimeout;', says: 'line 1 takes `setTimeout`' },
    { text: 'const later = globalThis.setTimeout;', says: 'line 1 takes `setTimeout`' },
    { text: 'const { setTimeout } = globalThis;', says: 'line 1 takes `setTimeout`' },
  ])('names the line of $text', ({ text, says }) => {
    expect(ownClockNote(text)).toContain(`The tests hold the clock of the global \`setTimeout\`, but ${says}`);
  });

  test.each([
    'setTimeout(f, 1);',
    'function f(later: typeof setTimeout = setTimeout) { later(g, 1); }',
    "const a = 'node:timers';",
    '// promisify(setTimeout)',
    'const f = () => new Promise((done) => setTimeout(done, 1));',
  ])('says nothing of %s', (text) => {
    expect(ownClockNote(text)).toBeNull();
  });
});
