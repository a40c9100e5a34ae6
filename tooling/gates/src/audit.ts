// Asks the registry for known holes in the dependencies of every pnpm root. Not every registry answers that question.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { exitCode } from '../../course/src/exit-code.ts';
import { pnpmRoots, repository } from './roots.ts';

for (const root of pnpmRoots()) {
  const { status, stdout, stderr } = spawnSync('pnpm', ['audit', '--audit-level=high'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) continue;
  const said = `${path.relative(repository, root) || 'the workspace'}: ${stdout}${stderr}`;
  if (/ERR_PNPM_AUDIT_(?:BAD_RESPONSE|ENDPOINT_NOT_EXISTS)|ERR_PNPM_META_FETCH_FAIL/.test(said)) {
    console.log('the registry does not answer');
    process.exitCode = exitCode.couldNotJudge;
    break;
  }
  console.error(said);
  process.exitCode = exitCode.failed;
}
