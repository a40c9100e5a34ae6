// Which tasks of which packages a change touches, as the matrix of ci.yml: `node tooling/gates/src/plan.ts [base commit]`.
// Turbo decides by the inputs of each task, so that a change of the judge also checks the lessons that it judges.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { exitCode } from '../../course/src/exit-code.ts';
import { packageFolders } from '../../course/src/packages.ts';
import { addSummary, setOutput, table } from './github.ts';
import { affectedTasks, planOf } from './matrix.ts';
import { repository } from './roots.ts';

const tasks = ['typecheck', 'lint', 'test', 'check', 'build'];
// A new branch has no older commit, which GitHub says with zeros.
const base = (process.argv[2] ?? '').replace(/^0+$/, '');

const query =
  base === ''
    ? ['run', ...tasks, '--dry=json']
    : ['query', 'affected', '--base', base, '--head', 'HEAD', '--tasks', ...tasks];
const { status, stdout, stderr } = spawnSync('turbo', query, {
  encoding: 'utf8',
  maxBuffer: 2 ** 26,
  shell: process.platform === 'win32',
});
if (status !== 0) {
  console.error(`Cannot plan: turbo ${query.join(' ')} failed`);
  console.error(stderr);
  process.exit(exitCode.couldNotJudge);
}
const lessons = packageFolders(repository).map((folder) => path.basename(folder));
const { matrix, docs } = planOf(affectedTasks(stdout), lessons);
const rows = [...matrix, ...docs];
setOutput('matrix', JSON.stringify(matrix));
setOutput('docs', docs.map((row) => `--filter=${row.package}`).join(' '));
addSummary(
  [
    '## Plan',
    '',
    base === '' ? 'Everything: there is no older commit to compare with.' : `What has changed since ${base}.`,
    '',
    rows.length === 0
      ? 'No task of any package is affected.'
      : table(
          ['package', 'tasks'],
          rows.map((row) => [row.package, row.tasks]),
        ),
    '',
  ].join('\n'),
);
