// Fails on an action that is not pinned to a commit: a tag can be moved to other code.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { exitCode } from '../../course/src/exit-code.ts';
import { unpinned } from './unpinned.ts';
import { repository } from './roots.ts';

const files = globSync('.github/{workflows/*.yml,actions/*/action.yml}', { cwd: repository });
for (const file of files) {
  for (const complaint of unpinned(readFileSync(path.join(repository, file), 'utf8'))) {
    console.error(`${file}:${complaint}`);
    process.exitCode = exitCode.failed;
  }
}
