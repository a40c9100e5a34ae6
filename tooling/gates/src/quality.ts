// How good the tests of the lessons are: `pnpm quality coverage`, with a report in coverage/, or `pnpm quality mutations`, how
// many changes of the solutions they notice. Of packages that are named, or of all; `--exercises '0[1-4]*'` takes only these.
// The tools for it come into a copy of the repository, so that no student downloads them.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { exitCode } from '../../course/src/exit-code.ts';
import { repository } from './roots.ts';
import { scoreOf, survivorsOf, type MutationReport } from './survivors.ts';

/** Below this share of mutants that a test notices, in percent, the run fails. */
const minMutationScore = 90;

interface Tool {
  /** What is added to the package's development dependencies; the versions are in the catalog of the gates. */
  dependencies: string[];
  /** Measures solutions, given as paths in the package. */
  run: (packageDir: string, solutions: string[]) => boolean;
}

const tools: Record<string, Tool> = {
  coverage: { dependencies: ['@vitest/coverage-v8'], run: measureCoverage },
  mutations: { dependencies: ['@stryker-mutator/core', '@stryker-mutator/vitest-runner'], run: mutate },
};

const { tool, named, exercises } = readArguments();
const packages = packagesIn();
const unknown = named.find((name) => !packages.includes(name));
if (unknown !== undefined)
  refuse(`Cannot measure '${unknown}': the packages with exercises are ${packages.join(', ')}`);
process.exitCode = measure(tool) ? exitCode.passed : exitCode.failed;

function readArguments(): { tool: Tool; named: string[]; exercises: string } {
  try {
    const options = { exercises: { type: 'string', default: '*' } } as const;
    const { positionals, values } = parseArgs({ options, allowPositionals: true });
    const [name = '', ...rest] = positionals;
    const found = tools[name];
    if (found !== undefined) return { tool: found, named: rest, exercises: values.exercises };
    return refuse(`Cannot measure '${name}': the tools are ${Object.keys(tools).join(' and ')}`);
  } catch (error) {
    return refuse(`Cannot measure: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function refuse(message: string): never {
  console.error(message);
  process.exit(exitCode.wrongUsage);
}

function measure({ dependencies, run }: Tool): boolean {
  const copy = copyOfRepository();
  try {
    const chosen = named.length === 0 ? packages : named;
    const filters = chosen.flatMap((name) => ['--filter', `./packages/${name}`]);
    const added = withVersions(dependencies);
    pnpm(copy, ['install', '--frozen-lockfile', '--prefer-offline', '--ignore-scripts']);
    pnpm(copy, [...filters, 'add', '--save-dev', '--prefer-offline', '--ignore-scripts', ...added]);
    // Every package is measured, also after one that fails.
    return chosen
      .map((name) => {
        const packageDir = path.join(copy, 'packages', name);
        removeOtherTests(packageDir);
        return run(packageDir, solutionsIn(packageDir));
      })
      .every(Boolean);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Where the answer is a suite of tests, there is nothing to measure: its own bugs measure it. */
function solutionsIn(packageDir: string): string[] {
  return globSync(`exercises/${exercises}/solution.ts`, { cwd: packageDir })
    .filter((file) => !existsSync(path.join(packageDir, path.dirname(file), 'bugs')))
    .sort();
}

/** In the copy, so that a room which is not finished keeps nobody from measuring another. */
function removeOtherTests(packageDir: string): void {
  const wanted = new Set(globSync(`exercises/${exercises}/exercise.test.ts`, { cwd: packageDir }));
  const others = globSync('exercises/*/exercise.test.ts', { cwd: packageDir }).filter((file) => !wanted.has(file));
  for (const file of others) rmSync(path.join(packageDir, file));
}

/** The threshold is in the package's vitest.config.js; the report is for the repository, not for its copy. */
function measureCoverage(packageDir: string, solutions: string[]): boolean {
  const name = path.basename(packageDir);
  console.log(`\n${name}: coverage of the solutions by their tests`);
  return inPackage(packageDir, 'vitest', [
    'run',
    '--reporter=dot',
    '--coverage',
    ...solutions.map((file) => `--coverage.include=${file}`),
    ...['text', 'html', 'json-summary'].map((reporter) => `--coverage.reporter=${reporter}`),
    `--coverage.reportsDirectory=${path.join(repository, 'packages', name, 'coverage')}`,
  ]);
}

function mutate(packageDir: string, solutions: string[]): boolean {
  console.log(`\n${path.basename(packageDir)}: mutations of the solutions that the tests notice`);
  const report = path.join(packageDir, 'mutation.json');
  const config = {
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    mutate: solutions,
    coverageAnalysis: 'perTest',
    // The folder is a copy already.
    inPlace: true,
    vitest: { related: false },
    concurrency: 2,
    reporters: ['json'],
    jsonReporter: { fileName: report },
    thresholds: { high: 100, low: minMutationScore, break: minMutationScore },
    logLevel: 'warn',
  };
  writeFileSync(path.join(packageDir, 'stryker.config.json'), JSON.stringify(config));
  const passed = inPackage(packageDir, 'stryker', ['run']);
  // Without a report, Stryker has said why.
  if (!existsSync(report)) return false;
  const mutations = JSON.parse(readFileSync(report, 'utf8')) as MutationReport;
  for (const line of [...survivorsOf(mutations), scoreOf(mutations)]) console.log(line);
  return passed;
}

function inPackage(packageDir: string, command: string, args: string[]): boolean {
  const bin = path.join(packageDir, 'node_modules/.bin', command);
  const node = path.join(packageDir, '../../node_modules/.bin');
  const env = { ...process.env, NO_COLOR: '1', PATH: `${node}${path.delimiter}${process.env.PATH ?? ''}` };
  return spawnSync(bin, args, { cwd: packageDir, stdio: 'inherit', env }).status === 0;
}

function packagesIn(): string[] {
  const names = files().map((file) => /^packages\/([^/]+)\/exercises\/[^/]+\/solution\.ts$/.exec(file)?.[1]);
  return [...new Set(names.filter((name) => name !== undefined))];
}

/** What git knows or would take, as it is now: also what nobody has committed. */
function copyOfRepository(): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'quality-'));
  for (const file of files()) {
    mkdirSync(path.dirname(path.join(copy, file)), { recursive: true });
    cpSync(path.join(repository, file), path.join(copy, file));
  }
  return copy;
}

function files(): string[] {
  const known = git('ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate');
  const deleted = new Set(git('ls-files', '-z', '--deleted'));
  return known.filter((file) => file !== '' && !deleted.has(file));
}

function git(...args: string[]): string[] {
  return execFileSync('git', args, { cwd: repository, encoding: 'utf8', maxBuffer: 2 ** 26 }).split('\0');
}

function withVersions(names: string[]): string[] {
  const home = path.join(repository, 'tooling/gates');
  const catalog = JSON.parse(pnpm(home, ['config', 'get', '--json', 'catalog'])) as Record<string, string>;
  return names.map((name) => {
    const version = catalog[name];
    if (version === undefined) throw new Error(`Cannot add ${name}: the catalog of tooling/gates has no version of it`);
    return `${name}@${version}`;
  });
}

/** Runs pnpm, and gives what it prints. */
function pnpm(cwd: string, args: string[]): string {
  const { status, stdout } = spawnSync('pnpm', args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`pnpm ${args.join(' ')} failed in ${cwd}`);
  return stdout;
}
