import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import type { RunnerHost } from '../run/vitest-runner.ts';
import { withRun } from './module-hooks.ts';

/** vitest's runner in a process of Node. */
export const runnerHost: RunnerHost = {
  env: process.env,
  importFile: (file, run) => import(withRun(pathToFileURL(file).href, run)),
  namesInStack: (file) => [pathToFileURL(file).href, file],
  withoutColours: stripVTControlCharacters,
  async loadSnapshotEnvironment(rpc) {
    const { VitestSnapshotEnvironment } = await import('vitest/runtime');
    return new VitestSnapshotEnvironment(rpc);
  },
};

const { setTimeout, setImmediate } = globalThis;
const activeResources = process.getActiveResourcesInfo.bind(process);

/** Waits until errors that come after the tests have had their chance to show. */
export async function quiet(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  await new Promise((resolve) => setImmediate(resolve));
  const pending = activeResources().some((name) => name === 'Timeout' || name === 'Immediate' || name.includes('Wrap'));
  if (pending) await new Promise((resolve) => setTimeout(resolve, 20));
}
