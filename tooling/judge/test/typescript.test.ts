// TypeScript as a student knows it: what the judge reads, runs and says of it.
import { hasDecorators } from '@backend-ts/presets/has-decorators';
import { tokensOf } from '@backend-ts/presets/tokens';
import { transform } from 'sucrase';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { toJavaScript } from '../src/node/sources.ts';
import { withEndedStatements } from '../src/run/erased.ts';
import { useJudge } from './course.ts';

describe('tokensOf()', () => {
  const kinds = (code: string): string[] => tokensOf(code).map(({ kind, text }) => `${kind} ${text}`);

  test('keeps every character that is no white space, in order', () => {
    const code = "#!/usr/bin/env node\nconst a = `x${b + `y${'}'}`}z`; // c\n/* d */ a = /[/*]'/g;\u200B";
    const tokens = tokensOf(code);
    const gaps = tokens.map(({ start }, index) => code.slice(tokens[index - 1]?.end ?? 0, start));
    expect(gaps.join('').trim()).toBe('');
    expect(tokens.map(({ start, end }) => code.slice(start, end))).toEqual(tokens.map(({ text }) => text));
    expect(tokens.at(-1)).toMatchObject({ kind: 'punctuation', text: '\u200B', end: code.length });
  });

  test.each([
    ['a / b / c', []],
    ['f(a) / 2 / b', []],
    ['a[0] / 2 / b', []],
    ['a! / 2 / b', []],
    ['a++ / 2 / b', []],
    ['x.return / 2 / b', []],
    ['`a` / 2 / b', []],
    ['({ a: 1 } / 2 / b)', []],
    ['if (a) /b/.test(c)', ['regex /b/']],
    ['return /b/g', ['regex /b/g']],
    ['!/b/.test(c)', ['regex /b/']],
    ['a = /[/"]/v', ['regex /[/"]/v']],
    [String.raw`a = [/\//, /'/]`, [String.raw`regex /\//`, "regex /'/"]],
    ['{ }\n/b/.test(c)', ['regex /b/']],
  ])('finds the regular expressions of %s', (code, found) => {
    expect(kinds(code).filter((each) => each.startsWith('regex'))).toEqual(found);
  });

  test.each(["'a", '"a\nb', '`a', '`a${', '/* a', '/a', '\\', '}', "'a\\", '`a\\'])('reads %j to its end', (code) => {
    expect(tokensOf(code).at(-1)?.end).toBe(code.length);
  });
});

describe('hasDecorators()', () => {
  const decorated = 'class A {\n  @memoize\n  get b() { return 1; }\n}\n';

  test.each([
    decorated,
    `const route = '/users/*';\n${decorated}/** b */\n`,
    `fetch(url, { headers: { accept: '*/*' } });\n/** a */\n${decorated}/** b */`,
    `test('*/*', () => {});\n${decorated}`,
    "class A { static home = '//home'; @memoize get left() { return 1; } }",
    `const a = \`/*\${b + \`//\${'*/'}\`}\`;\n${decorated}/** b */\n`,
    `const a = /\\/*/;\n${decorated}/** b */`,
    `const a = /[/*]"/; const b = c / d;\n${decorated}/* " */`,
    `const a = "it's"; // it's\n${decorated}`,
    `const a = b as Map<string, Array<number>>;\nconst c = <T,>(d: T) => d;\n${decorated}`,
    'function f(a: () => void) { return /a/; }\n@(f(() => {}))\nclass A {}',
    '@ (dec) class A {}',
    'export @dec class A {}',
    'const a = @dec class {};',
    'const a = `${@dec class {}}`;',
    'class A { accessor a = 1 }',
    'class A { static accessor #a = 1 }',
    "class A { accessor 'a b' = 1 }",
    'class A { static accessor [a] = 1 }',
  ])('finds them in %j', (code) => {
    expect(hasDecorators(code)).toBe(true);
  });

  test.each([
    'const mail = "ann@example.com";',
    "const mail = 'ann' + '@' + 'example.com';",
    'const mail = `${name}@${host} @x`;',
    '/** @param a - The first. */\nfunction f(a: number) {}',
    '// @ts-expect-error\nf();',
    'const a = /\\s@\\w+/;',
    'const a = b.match(/(@x)/g) / 2;',
    'if (a) /@b/.test(a);',
    '#!/usr/bin/env @node\nf();',
    'const accessor = 1; f(accessor); a.accessor[0]; for (const accessor of b) accessor.c();',
    'accessor\nfoo()',
    'accessor[0] = accessor in b;',
  ])('finds none in %j', (code) => {
    expect(hasDecorators(code)).toBe(false);
  });
});

describe('code without semicolons', () => {
  const { judgeText } = useJudge();

  /** Each gives `seen` what it should, and would call or index `f` or `s` if its lines were joined. */
  const shapes = [
    'const a = s\n\ntype R = [x: 1]\n\n;([1] satisfies number[]).forEach(see)',
    'const a = s\ntype R = 1\n;[1].forEach(see)',
    'const a = s\ntype R = 1\n[1].forEach(see)',
    'const a = f\ntype R = 1\n;`a${see(1)}`.trim()',
    'const a = 1\ntype R = 1\n;/re/.test(see(1))',
    'const a = f\ntype A = 1\ntype B = A\n\n;(see)(1)',
    'const a = f\ntype A<T> = T extends string\n  ? 1\n  : 2\n\n;(see)(1)',
    "const a = f\n/* a */ type A = 'é 😀 中' // b\n;(see)(1)",
    'const a = f\ninterface R { a: 1; b: 2 }\n;(see)(1)',
    'const a = f\ninterface R { a: 1 }\n(see)(1)',
    'const a = f\ndeclare const q: number\n;(see)(1)',
    'const a = f\ndeclare function q(): void\n;(see)(1)',
    'const a = f\ndeclare class Q { a: 1 }\n;(see)(1)',
    'const a = f\nnamespace N { export type A = 1 }\n;(see)(1)',
    'const a = f as unknown\n;(see)(1)',
    'let a: number\n;[a] = [1]\nsee(a)',
    '{\n  const a = f\n  type R = 1\n  ;(see)(1)\n}',
    'function g() {\n  const a = f\n  type R = 1\n  ;(see)(1)\n}\ng()',
    "class A {\n  x = s\n  declare y: number\n  ;['z'] = see(1)\n}\nnew A()",
    "class A {\n  x = s\n  declare y: number\n  ['z'] = see(1)\n}\nnew A()",
    "abstract class A {\n  x = s\n  abstract y: number\n  ;['z'] = see(1)\n}\nnew (class extends A { y = 1 })()",
    'abstract class A {\n  x = 2\n  protected abstract y: number\n  *[Symbol.iterator]() {}\n}\nsee(Symbol.iterator in A.prototype)',
    'const type = f, declare = f\ntype\n(1)\nsee(declare\n(2))',
    'type Row =\n  [a: string]\nconst a = [["b"]] as\n  [Row]\nsee(a[0][0])',
    'type Make =\n  abstract new () => object\nsee(1)',
  ];

  function seenBy(code: string): unknown[] {
    const seen: unknown[] = [];
    const see = (value: unknown): unknown => (seen.push(value), value);
    const refuse = (): never => {
      throw new Error('Two statements were joined');
    };
    const s = new Proxy({}, { get: refuse });
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
    new Function('see', 'f', 's', code)(see, (...args: unknown[]) => (args.length === 1 ? args[0] : refuse()), s);
    return seen;
  }

  const emitted = (text: string): string =>
    ts.transpileModule(text, { compilerOptions: { target: ts.ScriptTarget.ESNext } }).outputText;
  const inPage = (text: string): string =>
    transform(withEndedStatements(text), { transforms: ['typescript'], disableESTransforms: true }).code;

  test.each(shapes)('runs as the compiler has it: %j', (text) => {
    const expected = seenBy(emitted(text));
    expect(expected).toHaveLength(1);
    expect(seenBy(toJavaScript(text, 'file:///a.ts'))).toEqual(expected);
    expect(seenBy(inPage(text))).toEqual(expected);
  });

  test.each(shapes)('keeps every line and column: %j', (text) => {
    const marked = `\uFEFF${text}\nhere()`.replaceAll('\n', '\r\n');
    const code = toJavaScript(marked, 'file:///a.ts');
    expect(code.indexOf('here()')).toBe(marked.indexOf('here()') - 1);
    expect(code.lastIndexOf('see')).toBe(marked.lastIndexOf('see') - 1);
    const linesBefore = (source: string): number => source.slice(0, source.indexOf('here()')).split('\n').length;
    expect(linesBefore(inPage(marked))).toBe(linesBefore(marked));
  });

  test('passes with a guarding semicolon below a type', async () => {
    const text =
      'const factors = { two: 2 }\n\ntype Factor = number\n\n;([1] satisfies Factor[]).forEach(() => {})\nexport function double(n: number): number { return n * factors.two }\n';
    expect(await judgeText('01-double', text)).toMatchObject({ kind: 'passed' });
  });
});
