// Judges every answer of a fork and puts the result on the page of the run. Fails only if the judge itself fails.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { exitCode } from '../../course/src/exit-code.ts';
import { addSummary } from './github.ts';
import { practiceReport, type Report } from './practice-report.ts';
import { repository } from './roots.ts';

const learn = path.join(repository, 'apps/learn/src/main.js');
const { status, stdout, stderr } = spawnSync(process.execPath, [learn, 'check', '--all', '--json'], {
  cwd: repository,
  encoding: 'utf8',
  maxBuffer: 2 ** 28,
});
if (stdout === '') {
  console.error(`Cannot judge: learn check --all --json ended with ${status ?? 'a signal'}\n${stderr}`);
  process.exit(exitCode.couldNotJudge);
}
const { markdown, broken } = practiceReport(JSON.parse(stdout) as Report[]);
addSummary(markdown);
for (const exercise of broken) console.error(`The judge itself failed at ${exercise}: please report it`);
process.exitCode = broken.length === 0 ? exitCode.passed : exitCode.couldNotJudge;
