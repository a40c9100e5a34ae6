import type { SnapshotEnvironment } from 'vitest/runtime';

/** A page has no files, so there are no snapshots but those that stand in a test. */
export const snapshotEnvironment: SnapshotEnvironment = {
  getVersion: () => '1',
  getHeader: () => '// Vitest Snapshot v1',
  resolveRawPath: (_test, raw) => Promise.resolve(raw),
  resolvePath: (file) => Promise.resolve(`${file}.snap`),
  saveSnapshotFile: () => Promise.resolve(),
  readSnapshotFile: () => Promise.resolve(null),
  removeSnapshotFile: () => Promise.resolve(),
};
