// Fails on a dependency whose licence nobody has agreed to, in any pnpm root that is installed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { exitCode } from '../../course/src/exit-code.ts';
import { notAllowed, type LicenceList } from './licence-list.ts';
import { pnpmRoots, repository } from './roots.ts';

for (const root of pnpmRoots().filter((folder) => existsSync(path.join(folder, 'node_modules')))) {
  const name = path.relative(repository, root) || 'the workspace';
  // Else only the root's own dependencies are listed, and not those of its members.
  const { status, stdout, stderr } = spawnSync('pnpm', ['--recursive', 'licenses', 'list', '--json'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    shell: process.platform === 'win32',
  });
  if (status === 0) {
    const complaints = notAllowed(JSON.parse(stdout) as LicenceList);
    for (const complaint of complaints) console.error(`${name}: ${complaint}`);
    if (complaints.length > 0) process.exitCode = exitCode.failed;
  } else {
    console.error(`Cannot list the licences of ${name}: ${stderr}${stdout}`);
    process.exitCode = exitCode.failed;
  }
}
