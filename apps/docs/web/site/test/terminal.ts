import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../../../..');
const left = new Set(['node_modules', 'dist', 'practice', '.turbo', 'coverage']);

/**
 * Runs `learn progress --json` where some exercises have passed.
 *
 * @param passed - When each exercise passed, by its name.
 * @returns What learn printed.
 */
export function progressOfLearn(passed: Readonly<Record<string, string>>): string {
  const checkout = mkdtempSync(path.join(tmpdir(), 'docs-learn-'));
  onTestFinished(() => {
    rmSync(checkout, { recursive: true, force: true });
  });
  cpSync(path.join(root, 'pnpm-workspace.yaml'), path.join(checkout, 'pnpm-workspace.yaml'));
  const packages = path.join(root, 'packages');
  cpSync(packages, path.join(checkout, 'packages'), {
    recursive: true,
    filter: (file) => !left.has(path.basename(file)),
  });
  const exercises: Record<string, object> = {};
  for (const [exercise, passedAt] of Object.entries(passed)) {
    const [name = '', id = ''] = exercise.split('/');
    const answer = readFileSync(path.join(packages, name, 'exercises', id, 'solution.ts'));
    const desk = path.join(checkout, 'packages', name, 'practice');
    mkdirSync(desk, { recursive: true });
    writeFileSync(path.join(desk, `${id}.ts`), answer);
    // As learn remembers it after a pass; it judges nothing again.
    const answerSha256 = createHash('sha256').update(answer).digest('hex');
    exercises[exercise] = { passedAt, answerSha256, verdict: 'passed' };
  }
  const passDates = [...new Set(Object.values(passed).map((moment) => moment.slice(0, 10)))].sort();
  mkdirSync(path.join(checkout, '.learn'));
  writeFileSync(path.join(checkout, '.learn/state.json'), JSON.stringify({ version: 1, passDates, exercises }));
  const learn = path.join(root, 'apps/learn/src/main.js');
  return execFileSync(process.execPath, [learn, 'progress', '--json'], { cwd: checkout, encoding: 'utf8' });
}
