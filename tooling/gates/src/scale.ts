// How turbo's own time grows with the number of packages: `pnpm exec node tooling/gates/src/scale.ts [5 50 200]`.
// A synthetic package's test only starts Node, so what is measured is the arrangement and not the work.
import { execFileSync } from 'node:child_process';
import { appendFileSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { packageManager } from '../../course/src/commands.ts';
import { table } from './github.ts';
import { repository } from './roots.ts';

const repeats = 3;
const sizes = process.argv.slice(2).map(Number);

const rows = (sizes.length === 0 ? [5, 50, 200] : sizes).map((size) => {
  const root = mkdtempSync(path.join(tmpdir(), `scale-${size}-`));
  try {
    lay(root, size);
    const cold = secondsOf(root);
    const noop = median(Array.from({ length: repeats }, () => secondsOf(root)));
    const oneChange = median(
      Array.from({ length: repeats }, () => {
        appendFileSync(path.join(root, 'packages/p1/index.js'), '// A change.\n');
        return secondsOf(root);
      }),
    );
    return [size, cold, noop, oneChange];
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
console.log(
  `${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1) ?? '?'}; median of ${repeats}, cold once\n`,
);
console.log(
  table(
    ['packages', 'cold, s', 'nothing changed, s', 'one package changed, s'],
    rows.map(([size, ...seconds]) => [String(size), ...seconds.map((value) => value.toFixed(2))]),
  ),
);

function lay(root: string, size: number): void {
  const put = (file: string, content: string | object): void => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), typeof content === 'string' ? content : JSON.stringify(content));
  };
  put('package.json', { name: 'scale', private: true, packageManager });
  put('pnpm-workspace.yaml', 'packages:\n  - packages/*\npmOnFail: ignore\n');
  put('.gitignore', '.turbo/\n');
  for (const file of ['turbo.json', 'tsconfig.base.json']) {
    copyFileSync(path.join(repository, file), path.join(root, file));
  }
  const importers = [`  .: {}`];
  for (let number = 1; number <= size; number++) {
    put(`packages/p${number}/package.json`, { name: `p${number}`, scripts: { test: 'node index.js' } });
    put(`packages/p${number}/index.js`, `console.log(${number});\n`);
    importers.push(`  packages/p${number}: {}`);
  }
  put('pnpm-lock.yaml', `lockfileVersion: '9.0'\n\nimporters:\n${importers.join('\n')}\n`);
  execFileSync('git', ['init', '--quiet'], { cwd: root });
  execFileSync('git', ['add', '--all'], { cwd: root });
}

function secondsOf(root: string): number {
  const startedAt = performance.now();
  execFileSync('turbo', ['run', 'test', '--output-logs=none'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
    shell: process.platform === 'win32',
  });
  return (performance.now() - startedAt) / 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
