import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { linksOf } from '../src/checks/links.ts';
import { versionedFiles } from '../src/checks/versions.ts';
import { readReadme } from '../src/readme.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const { tasks } = JSON.parse(readFileSync(path.join(import.meta.dirname, '../turbo.json'), 'utf8')) as {
  tasks: { check: { inputs: string[] } };
};
const globs = tasks.check.inputs.map((input) => input.replace('$TURBO_ROOT$/', ''));

describe('the check of the course, which turbo remembers', () => {
  const pages = readdirSync(root).filter((name) => name.endsWith('.md'));

  test.each(pages)('is made anew when something changes to which %s leads', (page) => {
    const targets = linksOf(readReadme(path.join(root, page)))
      .map(({ url }) => url.replace(/#.*/, ''))
      .filter((url) => url !== '' && !/^[a-z]+:/.test(url))
      .map((url) => (statSync(path.join(root, url)).isDirectory() ? path.join(url, 'README.md') : url));
    const unseen = targets.filter((target) => !globs.some((glob) => path.matchesGlob(target, glob)));
    expect(unseen).toEqual([]);
  });

  test('is made anew when something changes in which versions are repeated', () => {
    const files = versionedFiles(root);
    const unseen = files.filter((file) => !globs.some((glob) => !glob.startsWith('!') && path.matchesGlob(file, glob)));
    expect(unseen).toEqual([]);
    expect(files).toEqual(
      expect.arrayContaining([
        'package.json',
        '.ci/run',
        '.github/workflows/ci.yml',
        'tooling/gates/pnpm-workspace.yaml',
      ]),
    );
  });
});
