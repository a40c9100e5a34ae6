import { describe, expect, test } from 'vitest';
import { barCells } from '../src/render/bar.ts';
import { diffReport } from '../src/render/diff.ts';
import { placeLines } from '../src/render/goal.ts';
import { daySpans } from '../src/render/list.ts';
import { asTyped, wrapped, type Look } from '../src/render/look.ts';
import { markdownLines } from '../src/render/markdown.ts';

const look: Look = { width: 80, colour: false, plain: false, command: 'learn' };

describe('barCells()', () => {
  test.each([
    { done: 0, total: 13, bar: '░░░░░' },
    { done: 1, total: 100, bar: '█░░░░' },
    { done: 99, total: 100, bar: '████░' },
    { done: 13, total: 13, bar: '█████' },
    { done: 0, total: 0, bar: '░░░░░' },
  ])('draws $done of $total', ({ done, total, bar }) => {
    expect(barCells(done, total, 5)).toBe(bar);
  });
});

describe('daySpans()', () => {
  test.each([
    { numbers: [], spans: '' },
    { numbers: [4], spans: '4' },
    { numbers: [1, 2, 3, 5, 7, 8], spans: '1–3, 5 and 7–8' },
  ])('writes $numbers as "$spans"', ({ numbers, spans }) => {
    expect(daySpans(look, numbers)).toBe(spans);
    expect(daySpans({ ...look, plain: true }, numbers)).toBe(spans.replaceAll('–', ' to '));
  });
});

describe('wrapped()', () => {
  test('breaks at spaces and keeps line ends', () => {
    expect(wrapped('one two three\nfour', 8, '- ', '  ')).toEqual(['- one', '  two', '  three', '  four']);
  });

  test('never cuts a path or a command', () => {
    const text = 'Begin with: learn start variable-annotations/01-add, or see packages/variable-annotations/README.md';
    expect(wrapped(text, 30)).toEqual([
      'Begin with:',
      'learn start variable-annotations/01-add,',
      'or see',
      'packages/variable-annotations/README.md',
    ]);
  });
});

describe('asTyped()', () => {
  test('names commands as they were typed here, once', () => {
    const npx = { ...look, command: 'npx -y pnpm@1.2.3 learn' };
    const once = asTyped(npx, 'Run `learn doctor`, or learn --poll. You learn something new.');
    expect(once).toBe(
      'Run `npx -y pnpm@1.2.3 learn doctor`, or npx -y pnpm@1.2.3 learn --poll. You learn something new.',
    );
  });
});

describe('markdownLines()', () => {
  test('reflows prose and keeps code', () => {
    const markdown =
      'A *soft*\nbreak with `a  b` and [a link](x).\n\n- one\n- two\n  more\n\n```ts\nconst a  = 1;\n```\n';
    expect(markdownLines(look, markdown)).toMatchInlineSnapshot(`
      [
        "A soft break with \`a  b\` and a link.",
        "",
        "- one",
        "- two more",
        "",
        "    const a  = 1;",
      ]
    `);
  });
});

describe('markdownLines() of what GitHub adds', () => {
  test('puts each row of a table on a line, and leaves a footnote out', () => {
    const markdown =
      '| call | result |\n| - | - |\n| `add(1, 2)` | ~~4~~ 3 |\n\nSee[^1] <https://x.org>.\n\n[^1]: Aside.\n';
    expect(markdownLines(look, markdown)).toEqual(['call | result', '`add(1, 2)` | 4 3', '', 'See https://x.org.', '']);
  });
});

describe('diffReport()', () => {
  const mine = 'export const a = 1;\nexport const b = 2;\n';
  const solution = '/** One. */\nexport const a = 1;\nexport const b = 3;\n';

  test('is one column in a narrow window', () => {
    expect(diffReport(look, mine, solution)).toMatchInlineSnapshot(`
      [
        "- yours  + solution",
        "",
        "+ /** One. */",
        "  export const a = 1;",
        "- export const b = 2;",
        "+ export const b = 3;",
      ]
    `);
  });

  test('stands side by side from 120 columns on, and loses nothing of long lines', () => {
    const long = `${mine}// ${'x'.repeat(80)}\n`;
    const lines = diffReport({ ...look, width: 120 }, long, solution);
    expect(lines).toMatchInlineSnapshot(`
      [
        "yours                                                      │ solution",
        "                                                           > /** One. */",
        "export const a = 1;                                        │ export const a = 1;",
        "export const b = 2;                                        ≠ export const b = 3;",
        "// xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx <",
        "xxxxxxxxxxxxxxxxxxxxxxxxx                                  <",
      ]
    `);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(120);
  });

  test('is in words where it is plain, however wide', () => {
    expect(diffReport({ ...look, width: 200, plain: true }, mine, solution)[0]).toContain(
      'Lines that begin with - are yours',
    );
  });
});

describe('placeLines()', () => {
  const places = { readme: 'README.md', answer: 'practice/01-a.ts', test: 'exercise.test.ts' };

  test('names the tests where the answer is code, and the code where the answer is the tests', () => {
    expect(placeLines({ ...look, plain: true }, { ...places, given: null }).at(-1)).toBe('Tests: exercise.test.ts');
    expect(placeLines({ ...look, plain: true }, { ...places, given: 'given.ts' }).at(-1)).toBe('Code: given.ts');
  });
});
