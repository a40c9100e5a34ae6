import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** Files by their path; what they hold. */
export type Files = Readonly<Record<string, string>>;

/** Writes files into a new folder that goes when the test ends. */
export function scratchFolder(files: Files): string {
  const root = mkdtempSync(path.join(tmpdir(), 'docs-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
  });
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return root;
}

const readme = (frontMatter: string, body: string): string => `---\n${frontMatter}\n---\n\n${body}`;

/** Two packages: two rooms in one, and in the other one day that is there and one that is to come. */
export const smallCourse: Files = {
  'README.md': '# The course\n',
  'SECURITY.md': '# Security\n\n## What runs where\n',
  'packages/tiny/package.json': JSON.stringify({ description: 'Small things' }),
  'packages/tiny/README.md': [
    '# Tiny things',
    'Two rooms. Begin with [the first](exercises/01-double).',
    '## The rooms',
    '<!-- exercises:begin -->\n\n| # | Exercise |\n| - | - |\n| [01](exercises/01-double) | Double |\n\n<!-- exercises:end -->',
    '## For maintainers',
    'See [SECURITY.md](../../SECURITY.md#what-runs-where).\n',
  ].join('\n\n'),
  'packages/tiny/exercises/01-double/README.md': readme(
    'concepts: [numbers, functions]\nminutes: 10\nruntime: any',
    [
      '# Double a number',
      'After this you can _double_ a number.',
      '## Idea',
      '```mermaid\nflowchart LR\n  n["n"] --> twice["2 * n"]\n```',
      '## See it work',
      '```ts file=examples/one.ts\nstale\n```',
      '```text output=one\n2\n```',
      '## Task',
      'Export `double`.',
      '## Check',
      '`learn check tiny/01-double`',
      '## Hints',
      '<details><summary>How?</summary>\n\nMultiply.\n\n</details>\n',
    ].join('\n\n'),
  ),
  'packages/tiny/exercises/01-double/examples/one.ts': 'console.log(1 + 1);\n',
  'packages/tiny/exercises/01-double/solution.ts': `/** A number to multiply by. */
export type Factor = number;

/**
 * Doubles a number, as a \`Map<K, V>\` would not, or a Set<V>.
 *
 * @param n - The number.
 * @returns Twice the number.
 * @throws {RangeError} If \`n\` is not finite.
 * @example
 * double(2); // 4
 */
export function double(n: number): number;
export function double(n: bigint): bigint;
export function double(n: number | bigint): number | bigint {
  return typeof n === 'bigint' ? n * 2n : n * 2;
}

/** Not exported. */
function triple(n: number): number {
  return n * 3;
}
`,
  'packages/tiny/exercises/02-half/README.md': readme(
    'concepts: [numbers]\nminutes: 15\nruntime: node\nneeds: [01-double]',
    '# Halve a number\n\nAfter this you can halve what you [doubled](../01-double/README.md#task).\n\n## Task\n\nExport `half`.\n\n## Check\n\nRun it.\n',
  ),
  'packages/tiny/exercises/02-half/solution.ts':
    '/** Halves a number. */\nexport function half(n: number): number {\n  return n / 2;\n}\n',
  'packages/100-days/package.json': JSON.stringify({ description: 'Two days' }),
  'packages/100-days/README.md':
    '# 100 days\n\nOne subject a day.\n\n## The days\n\n<!-- exercises:begin -->\n\n### Begin\n\n<!-- exercises:end -->\n',
  'packages/100-days/syllabus.json': JSON.stringify({
    phases: [
      {
        name: 'Begin here',
        days: [
          { id: '001-values', title: 'Values', insight: 'A value is a value.', runtime: 'any', needs: [] },
          { id: '002-later', title: 'Later', insight: 'It comes later.', runtime: 'any', needs: ['001-values'] },
        ],
      },
    ],
  }),
  'packages/100-days/exercises/001-values/README.md': readme(
    'concepts: [values]\nminutes: 40\nruntime: any',
    '# Values\n\nAfter this you know values.\n\n## Task\n\nExport a value.\n',
  ),
  'packages/100-days/exercises/001-values/solution.ts': '/** The value. */\nexport const value: number = 1;\n',
};
