import { subscribe } from 'node:diagnostics_channel';
import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import type { RunnerEnvironment } from '../run/vitest.ts';
import { withRun } from './module-hooks.ts';

let refusedNetwork: string | null = null;
// A WebSocket tells its caller nothing.
subscribe('node:permission-model:net', () => {
  refusedNetwork = 'ERR_ACCESS_DENIED';
});

/** vitest's runner in a process of Node. */
export const runnerEnvironment: RunnerEnvironment = {
  env: process.env,
  importFile: (file, run) => import(withRun(pathToFileURL(file).href, run)),
  namesInStack: (file) => [pathToFileURL(file).href, file],
  refusedNetwork: () => refusedNetwork,
  withoutColours: stripVTControlCharacters,
  // It must not look like something that the answer still has to do; the watchdog keeps the process alive.
  timerOfVitest: (setTimeout) =>
    ((...args: Parameters<typeof setTimeout>) => setTimeout(...args).unref()) as typeof setTimeout,
  async loadSnapshotEnvironment(rpc) {
    const { VitestSnapshotEnvironment } = await import('vitest/runtime');
    return new VitestSnapshotEnvironment(rpc);
  },
};

const { setTimeout, setImmediate } = globalThis;

/**
 * Takes note of what keeps the process alive before there is an answer.
 *
 * @returns A function that waits until errors that come after the tests have had their chance to show.
 */
export function createSettle(): () => Promise<void> {
  const activeResources = process.getActiveResourcesInfo.bind(process);
  const count = (): Map<string, number> =>
    activeResources().reduce(
      (counts, name) => counts.set(name, (counts.get(name) ?? 0) + 1),
      new Map<string, number>(),
    );
  const before = count();
  const isPending = (): boolean =>
    [...count()].some(
      ([name, now]) =>
        (name === 'Timeout' || name === 'Immediate' || name.includes('Wrap')) && now > (before.get(name) ?? 0),
    );
  return async () => {
    await new Promise((resolve) => setImmediate(resolve));
    await new Promise((resolve) => setImmediate(resolve));
    if (isPending()) await new Promise((resolve) => setTimeout(resolve, 20));
  };
}
