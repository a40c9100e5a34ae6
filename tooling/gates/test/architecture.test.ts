// The rules of ARCHITECTURE.md that lint holds: that they are there, and that they can fail.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { ESLint } from 'eslint';
import ts from 'typescript';

const root = path.resolve(import.meta.dirname, '../../..');
const eslint = new ESLint({ cwd: root });

/** The rules that a line breaks where it stands in a file that is there. */
async function brokenBy(line: string, file: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(`${line}\n`, { filePath: path.join(root, file) });
  return (result?.messages ?? [])
    .map(({ ruleId }) => ruleId)
    .filter((rule) => rule?.startsWith('no-restricted') === true);
}

/** The first circle of imports among files, from a file back to itself; null if there is none. */
function circleIn(importsOf: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const follow = (file: string, way: readonly string[]): string[] | null => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return null;
    done.add(file);
    for (const next of importsOf.get(file) ?? []) {
      const circle = follow(next, [...way, file]);
      if (circle !== null) return circle;
    }
    return null;
  };
  for (const file of importsOf.keys()) {
    const circle = follow(file, []);
    if (circle !== null) return circle;
  }
  return null;
}

describe('the files of the tools', () => {
  test('import each other in no circle, types included', () => {
    const files = globSync('{tooling,apps}/**/src/**/*.ts', { cwd: root, exclude: (name) => name === 'node_modules' });
    const importsOf = new Map(
      files.map((file) => {
        const { importedFiles } = ts.preProcessFile(readFileSync(path.join(root, file), 'utf8'));
        const relative = importedFiles.map(({ fileName }) => fileName).filter((name) => name.startsWith('.'));
        return [file, relative.map((name) => path.join(path.dirname(file), name))];
      }),
    );
    assert.ok(importsOf.size > 200);
    assert.equal(circleIn(importsOf), null);
  });

  test('would be found in one', () => {
    const importsOf = new Map([
      ['main', ['a']],
      ['a', ['b']],
      ['b', ['c', 'a']],
    ]);
    assert.deepEqual(circleIn(importsOf), ['a', 'b', 'a']);
  });
});

describe('the folders of the judge', () => {
  for (const { line, file } of [
    { line: "export * from '../run/imports.ts';", file: 'core/report.ts' },
    { line: "export * from '../types/names.ts';", file: 'core/report.ts' },
    { line: "export * from '../node/judge.ts';", file: 'run/reports.ts' },
    { line: "export type * from '../page/job.ts';", file: 'types/names.ts' },
    { line: "export * from '../node/judge.ts';", file: 'page/judge.ts' },
    { line: "export * from 'node:fs';", file: 'page/judge.ts' },
    { line: "export * from 'node:fs';", file: 'core/report.ts' },
  ])
    test(`import nothing from above: ${file} refuses ${line}`, async () => {
      assert.deepEqual(await brokenBy(line, `tooling/judge/src/${file}`), ['no-restricted-imports']);
    });

  for (const { line, file } of [
    { line: "export * from '../core/report.ts';", file: 'page/judge.ts' },
    { line: "export * from '../run/reports.ts';", file: 'node/judge.ts' },
    { line: "export * from 'node:fs';", file: 'node/judge.ts' },
  ])
    test(`import from below: ${file} takes ${line}`, async () => {
      assert.deepEqual(await brokenBy(line, `tooling/judge/src/${file}`), []);
    });
});

describe('internals of vitest and TypeScript', () => {
  for (const line of [
    "export * from 'vitest/internal/browser';",
    "await import('vitest/runtime');",
    "export type * from '@typescript/native/unstable/ast';",
    "export type Mocker = import('@vitest/mocker').ModuleMocker;",
    "import '@vitest/mocker/node';",
  ])
    test(`are refused outside of the files that know them: ${line}`, async () => {
      assert.deepEqual(await brokenBy(line, 'tooling/judge/src/node/judge.ts'), ['no-restricted-syntax']);
      assert.deepEqual(await brokenBy(line, 'apps/learn/src/course.ts'), ['no-restricted-syntax']);
    });

  test('are allowed in those files', async () => {
    assert.deepEqual(await brokenBy("export * from 'vitest/internal/browser';", 'tooling/judge/src/run/vitest.ts'), []);
  });
});
