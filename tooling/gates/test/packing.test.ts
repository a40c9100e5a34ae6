// What `pnpm publish` would upload, used as a stranger would use it. The tarballs come from `pnpm pack`.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { packageFolders } from '../../course/src/packages.ts';

const repository = path.join(import.meta.dirname, '../../..');
const desk = mkdtempSync(path.join(tmpdir(), 'packing-'));
const windows = process.platform === 'win32';

interface Manifest {
  name: string;
  exports: Record<string, unknown>;
}

/** What each package does when a stranger imports it: code, and what it prints. */
const uses: Record<string, { code: string; prints: string }> = {
  'variable-annotations': { code: 'package_.add(1, 2)', prints: '3' },
  'async-function': { code: 'typeof package_.waitRandom', prints: '"function"' },
  'async-comprehension': { code: 'typeof package_.asyncGenerator', prints: '"function"' },
  'unittests-and-integration-tests': { code: 'package_.accessNestedMap({ a: { b: 2 } }, ["a", "b"])', prints: '2' },
  '100-days': { code: 'typeof package_.day004', prints: '"object"' },
};
const folders = packageFolders(repository)
  .map((folder) => path.basename(folder))
  .sort();

before(() => {
  run(repository, 'turbo', 'run', 'build', ...folders.map((folder) => `--filter=./packages/${folder}`));
});

after(() => {
  rmSync(desk, { recursive: true, force: true });
});

describe('pnpm pack', () => {
  test('knows what each package is good for', () => {
    assert.deepEqual(Object.keys(uses).sort(), folders);
  });

  for (const folder of folders) {
    describe(folder, () => {
      const source = path.join(repository, 'packages', folder);
      const manifest = JSON.parse(readFileSync(path.join(source, 'package.json'), 'utf8')) as Manifest;
      const project = path.join(desk, folder);
      let tarball = '';

      before(() => {
        mkdirSync(project);
        run(source, 'pnpm', 'pack', '--pack-destination', project);
        tarball = globSync('*.tgz', { cwd: project })[0] ?? '';
      });

      test('packs what was built, README, LICENSE and package.json', () => {
        const files = run(project, 'tar', '-tf', tarball)
          .split('\n')
          .filter((file) => file !== '')
          .map((file) => file.replace(/^package\//, ''));
        const besides = files.filter((file) => !file.startsWith('dist/')).sort();
        assert.deepEqual(besides, ['LICENSE', 'README.md', 'package.json']);
        const built = files.filter((file) => file.startsWith('dist/'));
        assert.deepEqual(
          built.filter((file) => !/\.(?:js|js\.map|d\.ts)$/.test(file)),
          [],
        );
      });

      test('installs without a network, and runs', () => {
        writeFileSync(path.join(project, 'package.json'), '{ "private": true, "type": "module" }');
        run(project, 'npm', 'install', '--offline', '--no-audit', '--no-fund', `./${tarball}`);
        const { code, prints } = uses[folder] ?? { code: '', prints: '' };
        const program = `import * as package_ from '${manifest.name}';\nconsole.log(JSON.stringify(${code}));\n`;
        writeFileSync(path.join(project, 'program.js'), program);
        assert.equal(run(project, 'node', 'program.js').trim(), prints);
      });

      test('loads by every name that it exports', () => {
        const names = Object.keys(manifest.exports)
          .filter((name) => !name.endsWith('.json'))
          .map((name) => path.posix.join(manifest.name, name));
        const program = `for (const name of ${JSON.stringify(names)}) await import(name);\n`;
        writeFileSync(path.join(project, 'names.js'), program);
        run(project, 'node', 'names.js');
      });

      test('satisfies publint', () => {
        run(project, 'publint', tarball, '--strict');
      });

      test('gives its types to whoever imports it', () => {
        run(project, 'attw', tarball, '--profile', 'esm-only', '--no-emoji');
      });
    });
  }
});

/** Runs a command that has to go well, and gives what it prints. */
function run(cwd: string, command: string, ...args: string[]): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', shell: windows, stdio: ['ignore', 'pipe', 'pipe'] });
}
