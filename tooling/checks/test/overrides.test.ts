import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkOverrides } from '../src/checks/overrides.ts';
import { renewFiles } from '../src/fault.ts';
import { copyCourse, room, type FixtureCourse } from './fixture-course.ts';

const star = "export * from '#solution/01-double';";
const sentence = '/** It is wrong. */';

/** Three exports around a private function, and a private count. */
const solution = `
/** What is sold. */
export interface Item {
  /** In cents. */
  readonly price: number;
  readonly count: number;
}

/** Adds the prices. */
export function total(items: readonly Item[]): number {
  return items.reduce((sum, item) => sum + costOf(item), 0);
}

/** Finds what costs most. */
export function dearest(items: readonly Item[]): Item | undefined {
  return items.toSorted((a, b) => costOf(b) - costOf(a))[0];
}

/** Names an item. */
export function nameOf(item: Item): string {
  return \`item \${item.count} for \${item.price}\`;
}

function costOf({ price, count }: Item): number {
  return price * count;
}
`;

/** The sound course with another solution, and a mistake made of it. */
function courseWith(base: string, mistake: string): FixtureCourse {
  const course = copyCourse();
  course.write(`${room}/solution.ts`, base);
  course.remove(`${room}/mistakes/squared.ts`);
  course.remove(`${room}/mistakes/any.ts`);
  course.write(`${room}/mistakes/wrong.ts`, mistake);
  return course;
}

async function told(course: FixtureCourse, ref = 'tiny/01-double'): Promise<string[]> {
  return course.told(await checkOverrides(course.exercise(ref)));
}

/** What `--write` makes of a mistake. */
async function written(base: string, mistake: string): Promise<string> {
  const course = courseWith(base, mistake);
  renewFiles(await checkOverrides(course.exercise('tiny/01-double')));
  const text = course.read(`${room}/mistakes/wrong.ts`);
  // What was written is in order.
  expect(await told(course)).toEqual([]);
  return text;
}

describe('checkOverrides()', () => {
  test('finds nothing in the sound course', async () => {
    const course = copyCourse();
    await expect(told(course)).resolves.toEqual([]);
    await expect(told(course, 'tiny/02-test-half')).resolves.toEqual([]);
  });

  test('names what a whole copy repeats, at its line', async () => {
    const course = courseWith(solution, `${sentence}${solution.replace('(b) - costOf(a)', '(a) - costOf(b)')}`);
    await expect(told(course)).resolves.toEqual([
      `${room}/mistakes/wrong.ts:3 What #solution/01-double exports is repeated unchanged: Item, total, nameOf`,
    ]);
  });

  test('writes the override: what is wrong, what that needs, and a copy of what the solution keeps to itself', async () => {
    await expect(
      written(solution, `${sentence}${solution.replace('(b) - costOf(a)', '(a) - costOf(b)')}`),
    ).resolves.toBe(
      `${sentence}
import type { Item } from '#solution/01-double';

${star}

/** Finds what costs most. */
export function dearest(items: readonly Item[]): Item | undefined {
  return items.toSorted((a, b) => costOf(a) - costOf(b))[0];
}

function costOf({ price, count }: Item): number {
  return price * count;
}
`,
    );
  });

  test('takes comments, white space and commas at the end of a list for no change', async () => {
    const loose = solution
      .replaceAll(/^ *\/\*\*.*\n/gm, '')
      .replace('total(items: readonly Item[])', 'total(\n  items: readonly Item[],\n)');
    const text = await written(solution, `${sentence}\n${loose.replace('for ${', 'at ${')}`);
    expect(text).toBe(
      `${sentence}\nimport type { Item } from '#solution/01-double';\n\n${star}\n\n` +
        'export function nameOf(item: Item): string {\n  return `item ${item.count} at ${item.price}`;\n}\n',
    );
  });

  test('keeps all that uses what is wrong, also through others', async () => {
    const text = await written(solution, `${sentence}${solution.replace('price * count', 'price + count')}`);
    expect(text).toMatch(/function total[\s\S]*function dearest[\s\S]*function costOf/);
    expect(text).not.toContain('nameOf');
  });

  test('imports what is used as a value as a value', async () => {
    const base = `export class Fault extends Error {\n  readonly code = 1;\n  readonly other = 2;\n}\n
export function one(): Fault {\n  return new Fault('one');\n}\n\nexport function two(): number {\n  return 2;\n}\n`;
    const text = await written(base, `${sentence}\n${base.replace("'one'", "'two'")}`);
    expect(text).toContain("import { Fault } from '#solution/01-double';");
  });

  test('makes no second copy of a state: all who use it stay together', async () => {
    const base = `let count = 0;\n\nexport function add(): number {\n  return ++count;\n}\n
export function take(): number {\n  return --count;\n}\n\nexport function one(): number {\n  return 1;\n}\n
export function two(): number {\n  return 2;\n}\n`;
    const text = await written(base, `${sentence}\n${base.replace('--count', 'count--')}`);
    expect(text).toMatch(/let count[\s\S]*function add[\s\S]*function take/);
    expect(text).not.toMatch(/function one|function two/);
  });

  test.each([
    { what: 'a class, which is known by its identity', line: 'class Mark {}' },
    { what: 'a constant that a call makes', line: 'const Mark = Symbol();' },
    { what: 'a list that can be changed', line: 'const Mark: number[] = [1];' },
  ])('takes $what for a state', async ({ line }) => {
    const base = `${line}\n\nexport const give = () => [Mark];\n\nexport const isGiven = (value: unknown) => value === Mark;\n
export function one(): number {\n  return 1;\n}\n\nexport function two(): number {\n  return 2;\n}\n`;
    const text = await written(base, `${sentence}\n${base.replace('===', '!==')}`);
    expect(text).toContain('give');
  });

  test('copies a constant that nobody can change', async () => {
    const base = `const limits = [1, 2] as const;\n\nexport const first = () => limits[0];\n\nexport const last = () => limits[1];\n
export function one(): number {\n  return 1;\n}\n\nexport function two(): number {\n  return 2;\n}\n`;
    const text = await written(base, `${sentence}\n${base.replace('limits[1]', 'limits[0]')}`);
    expect(text).toContain('const limits');
    expect(text).not.toContain('first');
  });

  test('takes equal code for a change where a name in it comes from elsewhere', async () => {
    const base = `import { join } from 'node:path';\n\nexport function at(name: string): string {\n  return join('a', name);\n}\n
export function one(): number {\n  return 1;\n}\n\nexport function two(): number {\n  return 2;\n}\n`;
    const text = await written(base, `${sentence}\n${base.replace('node:path', 'node:path/win32')}`);
    expect(text).toBe(
      `${sentence}\nimport { join } from 'node:path/win32';\n\n${star}\n\n` +
        "export function at(name: string): string {\n  return join('a', name);\n}\n",
    );
  });

  test('does not take a property, or a name of a smaller scope, for a use', async () => {
    const base = `export const size = 1;\n\nexport const of = (list: { size: number }) => list.size;\n
export function half(): number {\n  const size = 4;\n  return size / 2;\n}\n`;
    const text = await written(base, `${sentence}\n${base.replace('size = 1', 'size = 2')}`);
    expect(text).toBe(`${sentence}\n${star}\n\nexport const size = 2;\n`);
  });

  test('keeps overloads together, and takes a list of exports for what it is', async () => {
    const base = `function of(text: string): string;\nfunction of(count: number): number;\nfunction of(value: string | number) {\n  return value;\n}\n
function one(): number {\n  return 1;\n}\n\nfunction two(): number {\n  return 2;\n}\n\nexport { of, one, two };\n`;
    const mistake = base
      .replace('return 2', 'return 3')
      .replace('\nexport { of, one, two };\n', '')
      .replaceAll(/^function/gm, 'export function');
    expect(await written(base, `${sentence}\n${mistake}`)).toBe(
      `${sentence}\n${star}\n\nexport function two(): number {\n  return 3;\n}\n`,
    );
    const overload = base.replace('of(count: number): number;', 'of(count: number): string;');
    const kept = await written(
      base,
      `${sentence}\n${overload.replace('\nexport { of, one, two };\n', '').replaceAll(/^function/gm, 'export function')}`,
    );
    expect(kept.match(/export function of/g)).toHaveLength(3);
    expect(kept).not.toContain('one');
  });

  test.each([
    { what: 'lacks an export', mistake: solution.replace('export function nameOf', 'function nameOf') },
    { what: 'does more than declare', mistake: `${solution}\nconsole.log(total([]));\n` },
    { what: 'exports by default', mistake: `${solution}\nexport default total;\n` },
    { what: 'repeats little', mistake: solution.replaceAll('costOf(', 'costIn(').replace('item $', 'the item $') },
  ])('leaves a copy whole that $what', async ({ mistake }) => {
    const wrong = mistake.replace('price * count', 'price + count');
    await expect(told(courseWith(solution, `${sentence}${wrong}`))).resolves.toEqual([]);
  });

  test('finds an override that changes nothing', async () => {
    const says = [`${room}/mistakes/wrong.ts The override changes nothing that #solution/01-double exports`];
    await expect(told(courseWith(solution, `${sentence}\n${star}\n`))).resolves.toEqual(says);
    const same = /export function nameOf[\s\S]*?\n}\n/.exec(solution)?.[0] ?? '';
    const repeated = `${sentence}\nimport type { Item } from '#solution/01-double';\n\n${star}\n\n${same}`;
    await expect(told(courseWith(solution, repeated))).resolves.toEqual(says);
  });

  test('finds what an override repeats, however little it is', async () => {
    const override = `${sentence}\nimport type { Item } from '#solution/01-double';\n\n${star}\n
export function nameOf(item: Item): string {\n  return String(item.count);\n}\n`;
    await expect(told(courseWith(solution, override))).resolves.toEqual([]);
    const total = /export function total[\s\S]*?\n}\n/.exec(solution)?.[0] ?? '';
    const costOf = /function costOf[\s\S]*?\n}\n/.exec(solution)?.[0] ?? '';
    const text = await written(solution, `${override}\n${total}\n${costOf}`);
    expect(text).toBe(override);
  });

  test('compares bugs with the given code', async () => {
    const course = copyCourse();
    const suite = 'packages/tiny/exercises/02-test-half';
    const double = '\nexport function double(n: number): number {\n  return 2 * n;\n}\n';
    course.write(`${suite}/given.ts`, course.read(`${suite}/given.ts`) + double);
    for (const bug of ['same', 'whole-only']) {
      course.write(`${suite}/bugs/${bug}.ts`, course.read(`${suite}/bugs/${bug}.ts`) + double);
    }
    const faults = await checkOverrides(course.exercise('tiny/02-test-half'));
    expect(course.told(faults)).toEqual([
      expect.stringMatching(/bugs\/same\.ts:\d+ What \.\.\/given\.ts exports is repeated unchanged: double$/),
      expect.stringMatching(/bugs\/whole-only\.ts:\d+ What \.\.\/given\.ts exports is repeated unchanged: double$/),
    ]);
    const [file = ''] = renewFiles(faults);
    expect(readFileSync(file, 'utf8')).toBe(
      `/**\n * The number comes back as it is.\n *\n * @remarks Any number but 0 shows it.\n */\nexport * from '../given.ts';\n
export function half(n: number): number {\n  return n;\n}\n`,
    );
  });
});
