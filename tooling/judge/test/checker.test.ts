import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createChecker } from '../src/node/checker.ts';
import { closeProject, openProject } from '../src/node/type-project.ts';
import { fixture } from './course.ts';

/** A package whose node_modules is a link to somewhere else. */
function linkedPackage(): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'judge-linked-'));
  onTestFinished(() => {
    rmSync(dir, { recursive: true });
  });
  const { packageDir } = fixture('01-double');
  cpSync(path.join(packageDir, 'exercises'), path.join(dir, 'exercises'), { recursive: true });
  cpSync(path.join(packageDir, 'package.json'), path.join(dir, 'package.json'));
  const base = path.resolve(import.meta.dirname, '../../../tsconfig.base.json');
  writeFileSync(path.join(dir, 'tsconfig.json'), JSON.stringify({ extends: base }));
  symlinkSync(path.resolve(import.meta.dirname, '../node_modules'), path.join(dir, 'node_modules'), 'junction');
  return dir;
}

test('createChecker() sees each answer anew where node_modules is a link', () => {
  const packageDir = linkedPackage();
  const projectDir = openProject(packageDir);
  const checker = createChecker();
  onTestFinished(() => {
    checker.close();
    closeProject(projectDir);
  });
  const codesOf = (answerText: string): number[] => {
    const testFile = path.join(packageDir, 'exercises/01-double/exercise.test.ts');
    return checker.check({ packageDir, id: '01-double', testFile, answerText, projectDir }).map(({ code }) => code);
  };
  const right = 'export const double = (n: number): number => n * 2;\n';
  // What the test says of it, not what its own file says.
  const wrong = 'export const double = (n: unknown): number => Number(n);\n';
  expect([right, wrong, right].map(codesOf)).toEqual([[], [2344, 2578], []]);
});
