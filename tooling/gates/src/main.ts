// What a maintainer wants to hold beyond `pnpm ok`: `pnpm gates`, or some of them, `pnpm gates spelling unused`.
// The tools are in a pnpm root of their own, which is installed first.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { exitCode } from '../../course/src/exit-code.ts';
import { gates } from './gates.ts';
import { repository } from './roots.ts';

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !gates.some((gate) => gate.name === name));
if (unknown !== undefined) {
  console.error(`There is no gate '${unknown}': the gates are ${gates.map((gate) => gate.name).join(', ')}`);
  process.exit(exitCode.wrongUsage);
}

const home = path.join(repository, 'tooling/gates');
// Its tools come first on the path, then those of the workspace, Node among them.
const folders = [home, repository].map((folder) => path.join(folder, 'node_modules/.bin'));
const env = {
  ...process.env,
  NO_COLOR: '1',
  FORCE_COLOR: undefined,
  TURBO_TELEMETRY_DISABLED: '1',
  PATH: [...folders, process.env.PATH].join(path.delimiter),
};

const install = run(home, 'pnpm install --frozen-lockfile');
if (install.status !== 0) {
  console.error(`Cannot install the gates' tools in ${home}:\n${install.output}`);
  process.exit(exitCode.couldNotJudge);
}

const failures: string[] = [];
for (const gate of gates.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const startedAt = performance.now();
  const { status, output } = run(repository, gate.command);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const result = status === exitCode.passed ? 'ok' : status === exitCode.couldNotJudge ? 'skipped' : 'FAILED';
  const why = result === 'skipped' ? `: ${output.trim()}` : '';
  console.log(`${result.padEnd(8)} ${gate.name.padEnd(11)} ${seconds.padStart(6)} s  ${gate.holds}${why}`);
  if (result === 'FAILED') failures.push(`\n${gate.name}: ${gate.command}\n\n${output.trim()}`);
}
for (const failure of failures) console.error(failure);
process.exitCode = failures.length === 0 ? exitCode.passed : exitCode.failed;

function run(cwd: string, command: string): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(command, {
    cwd,
    env,
    shell: true,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return { status, output: stdout + stderr };
}
