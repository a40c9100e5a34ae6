// How good the tests of the lessons are: coverage and mutations. The tools for it come into a copy of the repository,
// so that no student downloads them.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findCourseRoot, packageFolders } from '@backend-ts/course';
import { exitCode } from '@backend-ts/course/exit-code';
import { Command } from 'commander';
import { scoreOf, survivorsOf, type MutationReport } from './survivors.ts';

/** Below this share of mutants that a test notices, in percent, the run fails. */
const minMutationScore = 90;

interface Tool {
  /** What is added to the package's development dependencies; the versions are in the catalog. */
  dependencies: string[];
  /** Measures solutions, given as paths in the package. */
  run: (packageDir: string, solutions: string[]) => boolean;
}

const tools: Record<string, Tool> = {
  coverage: { dependencies: ['@vitest/coverage-v8'], run: measureCoverage },
  mutations: { dependencies: ['@stryker-mutator/core', '@stryker-mutator/vitest-runner'], run: mutate },
};

const program = new Command('quality')
  .description(
    'Measures the tests of packages: coverage, with a report in coverage/, or how many mutations they notice.',
  )
  .argument('<tool>', Object.keys(tools).join(' or '))
  .argument('[packages...]', 'folders in packages/; without any, all that have exercises')
  .option('--exercises <glob>', 'only these, such as 0[1-4]*', '*')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? exitCode.passed : exitCode.wrongUsage))
  .parse();

const [toolName = '', ...named] = program.args;
const tool = tools[toolName];
const root = findCourseRoot(process.cwd());
const packages = root === null ? [] : packageFolders(root).map((dir) => path.basename(dir));
const unknown = named.find((name) => !packages.includes(name));
if (tool === undefined) {
  console.error(`Cannot measure '${toolName}': the tools are ${Object.keys(tools).join(' and ')}`);
  process.exitCode = exitCode.wrongUsage;
} else if (root === null) {
  console.error('Cannot measure: this folder is not inside of the course');
  process.exitCode = exitCode.wrongUsage;
} else if (unknown !== undefined) {
  console.error(`Cannot measure '${unknown}': the packages with exercises are ${packages.join(', ')}`);
  process.exitCode = exitCode.wrongUsage;
} else {
  process.exitCode = measure(root, tool, program.opts<{ exercises: string }>().exercises)
    ? exitCode.passed
    : exitCode.failed;
}

function measure(courseRoot: string, { dependencies, run }: Tool, exercises: string): boolean {
  const copy = copyOf(courseRoot);
  try {
    const chosen = named.length === 0 ? packages : named;
    const filters = chosen.flatMap((name) => ['--filter', `./packages/${name}`]);
    const added = dependencies.map((name) => `${name}@catalog:`);
    pnpm(copy, ['install', '--frozen-lockfile', '--prefer-offline', '--ignore-scripts']);
    pnpm(copy, [...filters, 'add', '--save-dev', '--prefer-offline', '--ignore-scripts', ...added]);
    // Every package is measured, also after one that fails.
    return chosen
      .map((name) => {
        const packageDir = path.join(copy, 'packages', name);
        removeOtherTests(packageDir, exercises);
        return run(packageDir, solutionsIn(packageDir, exercises));
      })
      .every(Boolean);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Where the answer is a suite of tests, there is nothing to measure: its own bugs measure it. */
function solutionsIn(packageDir: string, exercises: string): string[] {
  return globSync(`exercises/${exercises}/solution.ts`, { cwd: packageDir })
    .filter((file) => !existsSync(path.join(packageDir, path.dirname(file), 'bugs')))
    .sort();
}

/** In the copy, so that a room which is not finished keeps nobody from measuring another. */
function removeOtherTests(packageDir: string, exercises: string): void {
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
    `--coverage.reportsDirectory=${path.join(root ?? '', 'packages', name, 'coverage')}`,
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

/** What git knows or would take, as it is now: also what nobody has committed. */
function copyOf(courseRoot: string): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'quality-'));
  for (const file of filesOf(courseRoot)) {
    mkdirSync(path.dirname(path.join(copy, file)), { recursive: true });
    cpSync(path.join(courseRoot, file), path.join(copy, file));
  }
  return copy;
}

function filesOf(courseRoot: string): string[] {
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
  const files = execFileSync('git', list, { cwd: courseRoot, encoding: 'utf8', maxBuffer: 2 ** 26 }).split('\0');
  const deleted = execFileSync('git', ['ls-files', '-z', '--deleted'], { cwd: courseRoot, encoding: 'utf8' }).split(
    '\0',
  );
  return files.filter((file) => file !== '' && !deleted.includes(file));
}

function pnpm(cwd: string, args: string[]): void {
  const { status } = spawnSync('pnpm', args, {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`pnpm ${args.join(' ')} failed in ${cwd}`);
}
