import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** Lays out a course in a temporary folder, which goes when the test has finished. */
export function writeFiles(files: Record<string, string>): string {
  const root = mkdtempSync(path.join(realpathSync(tmpdir()), 'course-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  for (const [name, text] of Object.entries({ 'pnpm-workspace.yaml': '', ...files })) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
  return root;
}
