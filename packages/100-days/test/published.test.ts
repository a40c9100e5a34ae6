import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, globSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { build } from 'tsup';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const packageDir = path.join(import.meta.dirname, '..');
const { name } = JSON.parse(readFileSync(path.join(packageDir, 'package.json'), 'utf8')) as { name: string };
/** Where the answer is a suite of tests, there is nothing to import. */
const days = globSync('exercises/*/solution.ts', { cwd: packageDir })
  .map((file) => path.basename(path.dirname(file)))
  .filter((id) => !existsSync(path.join(packageDir, 'exercises', id, 'bugs')))
  .sort();

/** A folder in which the package is installed, as it is when it is published. */
let consumer = '';
const installed = (file: string): string => path.join(consumer, 'node_modules', name, file);

/** Imports a module by the name that a consumer writes, in a process of its own. Gives its names and the files it loads. */
async function imported(specifier: string): Promise<{ names: string[]; files: string[] }> {
  const script = `
    import { registerHooks } from 'node:module';
    const files = [];
    registerHooks({
      load(url, context, nextLoad) {
        files.push(url.slice(url.lastIndexOf('/') + 1));
        return nextLoad(url, context);
      },
    });
    const names = Object.keys(await import('${specifier}'));
    console.log(JSON.stringify({ names, files }));
  `;
  const args = ['--input-type=module', '--eval', script];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: consumer });
  return JSON.parse(stdout) as { names: string[]; files: string[] };
}

beforeAll(async () => {
  consumer = mkdtempSync(path.join(realpathSync(tmpdir()), 'published-'));
  // Declarations take most of a build's time, and are made from the same list of entries.
  await build({ outDir: installed('dist'), dts: false });
  copyFileSync(path.join(packageDir, 'package.json'), installed('package.json'));
});

afterAll(() => {
  rmSync(consumer, { recursive: true });
});

describe('the built package', () => {
  test('gives each day under its own name', async () => {
    const namespaces = days.map((id) => `day${id.slice(0, 3)}`);
    expect((await imported(name)).names.sort()).toEqual(namespaces.sort());
  });

  test.each(days)('gives %s by itself, without the other days', async (id) => {
    const solution = (await import(`../exercises/${id}/solution.ts`)) as object;
    const { names, files } = await imported(`${name}/${id}`);
    expect(names.sort()).toEqual(Object.keys(solution).sort());
    // Chunks hold what days share.
    expect(files.filter((file) => !file.startsWith('chunk-') && !file.startsWith('node:'))).toEqual([`${id}.js`]);
  });
});
