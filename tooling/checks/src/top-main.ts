// `pnpm check` at the top: every package through turbo, which remembers what has passed; with options, the checks themselves.
import { spawnSync } from 'node:child_process';

if (process.argv.length > 2) {
  await import('./main.ts');
} else {
  const { status } = spawnSync('turbo run check', { shell: true, stdio: 'inherit' });
  process.exitCode = status ?? 3;
}
