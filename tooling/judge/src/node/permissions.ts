import path from 'node:path';

/** What the test process of an answer may do. */
export interface Permissions {
  /** Takes away writing, starting processes, the network, and reading outside of the course. */
  isSandboxed: boolean;
  packageDir: string;
  /** Leaves a sandbox the network, of which the process itself allows only this machine. */
  needsLoopback: boolean;
}

/**
 * Lists the flags with which Node's permission model takes away what an answer may not do.
 *
 * @param permissions - What it may do.
 * @param courseRoot - The folder that an answer in a sandbox may read, beside its own package.
 * @param cacheDir - Where the compiled code of the test process is kept between runs.
 * @returns The flags; none outside of a sandbox.
 */
export function permissionFlags(
  { isSandboxed, packageDir, needsLoopback }: Permissions,
  courseRoot: string,
  cacheDir: string,
): string[] {
  if (!isSandboxed) return [];
  // The test process fills the cache of compiled code while it starts, and gives this permission up before the answer comes.
  const canGiveUp = Number(process.versions.node.split('.')[0]) >= 26;
  return [
    '--permission',
    ...[courseRoot, packageDir].map((folder) => `--allow-fs-read=${path.join(folder, '*')}`),
    ...(canGiveUp ? [`--allow-fs-read=${cacheDir}`, `--allow-fs-write=${cacheDir}`] : []),
    // The watchdog is a thread.
    '--allow-worker',
    '--disable-warning=SecurityWarning',
    ...(needsLoopback ? ['--allow-net'] : []),
  ];
}
