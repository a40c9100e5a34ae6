// What `pnpm publish` would upload, used as a stranger would use it. The tarballs come from `pnpm pack`.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** The days, which others import one by one, and those that are suites of tests and so give nothing to import. */
const { days = [], suites = [] } = Object.groupBy(
  globSync('packages/100-days/exercises/*/solution.ts', { cwd: repository })
    .map((file) => path.dirname(file))
    .sort(),
  (folder) => (existsSync(path.join(repository, folder, 'bugs')) ? 'suites' : 'days'),
);
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
      const entries = manifest.exports['./*'] === undefined ? [] : days.map((day) => `./${path.basename(day)}`);
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

      test('exports itself and its package.json, and days by a pattern', () => {
        const patterns = folder === '100-days' ? ['./*'] : [];
        assert.deepEqual(Object.keys(manifest.exports), ['.', ...patterns, './package.json']);
      });

      test('loads by every name that it exports, with its types', () => {
        const names = ['.', ...entries].map((name) => path.posix.join(manifest.name, name));
        const imports = names.map((name, index) => `import * as module${index} from '${name}';\n`).join('');
        const uses = names.map((_, index) => `console.log(Object.keys(module${index}).length > 0);\n`).join('');
        writeFileSync(path.join(project, 'names.ts'), imports + uses);
        const options = ['--strict', '--noEmit', '--module', 'nodenext', '--lib', 'esnext,dom', '--types', ''];
        run(project, 'tsc', ...options, 'names.ts');
        assert.equal(run(project, 'node', 'names.ts'), 'true\n'.repeat(names.length));
      });

      test('satisfies publint', () => {
        run(project, 'publint', tarball, '--strict');
      });

      test('gives its types to whoever imports it', () => {
        // It leaves out what a pattern exports, unless it is named.
        const named = entries.length === 0 ? [] : ['--include-entrypoints', ...entries];
        run(project, 'attw', tarball, '--profile', 'esm-only', '--no-emoji', ...named);
      });
    });
  }
});

describe('a day of 100-days', () => {
  const project = path.join(desk, '100-days');
  const fails = (command: string, ...args: string[]): string => {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: project, encoding: 'utf8', shell: windows });
    assert.notEqual(status, 0);
    return stdout + stderr;
  };

  test('is imported by its own name, with its types', () => {
    const program = (call: string) =>
      `import { createRateLimiter } from '@backend-ts/100-days/004-closures';\nconsole.log(typeof ${call});\n`;
    writeFileSync(path.join(project, 'day.ts'), program('createRateLimiter'));
    writeFileSync(path.join(project, 'wrong.ts'), program('createRateLimiter(true)'));
    run(project, 'tsc', '--strict', '--noEmit', '--module', 'nodenext', '--types', '', 'day.ts');
    assert.equal(run(project, 'node', 'day.ts').trim(), 'function');
    assert.match(
      fails('tsc', '--strict', '--noEmit', '--module', 'nodenext', '--types', '', 'wrong.ts'),
      /error TS\d+: .*boolean/,
    );
  });

  for (const id of [...suites.map((folder) => path.basename(folder)), '099-not-written']) {
    test(`says that ${id}, which is not published, cannot be found`, () => {
      writeFileSync(path.join(project, 'missing.ts'), `import '@backend-ts/100-days/${id}';\n`);
      assert.match(fails('node', 'missing.ts'), new RegExp(`ERR_MODULE_NOT_FOUND.*dist.${id}\\.js`, 's'));
      writeFileSync(path.join(project, 'missing.ts'), `import * as day from '@backend-ts/100-days/${id}';\n`);
      assert.match(
        fails('tsc', '--noEmit', '--module', 'nodenext', '--types', '', 'missing.ts'),
        new RegExp(`error TS2307: Cannot find module '@backend-ts/100-days/${id}'`),
      );
    });
  }
});

/** Runs a command that has to go well, and gives what it prints. */
function run(cwd: string, command: string, ...args: string[]): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', shell: windows, stdio: ['ignore', 'pipe', 'pipe'] });
}
