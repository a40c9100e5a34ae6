// Which tasks of which packages a change touches, as the matrix of ci.yml: `node tooling/gates/src/plan.ts [base commit]`.
// Turbo decides by the inputs of each task, so that a change of the judge also checks the lessons that it judges.
import { spawnSync } from 'node:child_process';
import { addSummary, setOutput, table } from './github.ts';
import { affectedTasks, matrixOf } from './matrix.ts';

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
  process.exit(1);
}
const matrix = matrixOf(affectedTasks(stdout));
setOutput('matrix', JSON.stringify(matrix));
addSummary(
  [
    '## Plan',
    '',
    base === '' ? 'Everything: there is no older commit to compare with.' : `What has changed since ${base}.`,
    '',
    matrix.length === 0
      ? 'No task of any package is affected.'
      : table(
          ['package', 'tasks'],
          matrix.map((row) => [row.package, row.tasks]),
        ),
    '',
  ].join('\n'),
);
