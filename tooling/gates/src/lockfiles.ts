// Holds every lock file to the rules of its pnpm-workspace.yaml, which an install does not ask again (`trustLockfile`).
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { exitCode } from '../../course/src/exit-code.ts';
import { pnpmRoots, repository } from './roots.ts';

for (const root of pnpmRoots()) {
  const command = 'pnpm install --frozen-lockfile --lockfile-only --no-trust-lockfile';
  const { status, stdout, stderr } = spawnSync(command, { cwd: root, encoding: 'utf8', shell: true });
  if (status !== 0) {
    console.error(`${path.relative(repository, root) || 'the workspace'}: ${stdout}${stderr}`);
    process.exitCode = exitCode.failed;
  }
}
