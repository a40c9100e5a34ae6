// `vi.mock` without Vite: vitest has a mocker for Node's own loader, which it uses when its module runner is off. It is
// internal, as everything that run/vitest.ts takes from vitest. The answer comes with its mocks in front of its imports: see
// mock-lowering.ts.
import { readdirSync } from 'node:fs';
import type { LoadHookSync, ResolveFnOutput } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

type LoadResult = ReturnType<LoadHookSync>;

/** The part of vitest's mocker that Node's loader calls. */
interface Mocker {
  resolveMockedModule(url: string, parentUrl: string): ResolveFnOutput | undefined;
  checkCircularManualMock(url: string): void;
  loadAutomock(url: string, original: LoadResult): LoadResult | undefined;
  loadManualMock(url: string, original: LoadResult): LoadResult | undefined;
}

type MockerClass = new (options: object) => Mocker;

let mocker: Mocker | null = null;

/**
 * Loads vitest's mocker and puts it where `vi.mock` looks for it.
 *
 * @param root - The package's folder.
 * @param testFile - The file to which the mocks belong.
 * @param traces - What vitest asks of a tracer.
 */
export async function startMocker(root: string, testFile: string, traces: object): Promise<void> {
  const dist = path.dirname(fileURLToPath(import.meta.resolve('vitest')));
  const chunk = readdirSync(path.join(dist, 'chunks')).find((name) => name.startsWith('nativeModuleMocker.'));
  if (chunk === undefined) throw new Error(`vitest has no mocker for Node's loader in ${dist}`);
  const { NativeModuleMocker } = (await import(pathToFileURL(path.join(dist, 'chunks', chunk)).href)) as {
    NativeModuleMocker: MockerClass;
  };
  const spyModule = (await import(pathToFileURL(path.join(dist, 'spy.js')).href)) as object;
  const { initSyntaxLexers } = await import('@vitest/mocker/transforms');
  await initSyntaxLexers();
  process.setSourceMapsEnabled(true);
  mocker = new NativeModuleMocker({
    root,
    moduleDirectories: ['/node_modules/'],
    traces,
    spyModule,
    getCurrentTestFilepath: () => testFile,
    resolveId: (id: string, importer: string) => {
      const url = import.meta.resolve(id, pathToFileURL(importer).href);
      const file = url.startsWith('file:') ? fileURLToPath(url) : url;
      return { id: file, file, url };
    },
  });
  Object.defineProperty(globalThis, '__vitest_mocker__', { value: mocker, configurable: true, writable: true });
}

/**
 * Finds what stands in for a module.
 *
 * @param url - The module that is imported.
 * @param parentUrl - Who imports it.
 * @returns The address of the mock, or null.
 */
export function mockOf(url: string, parentUrl: string | undefined): ResolveFnOutput | null {
  if (parentUrl === undefined || parentUrl.includes('/node_modules/') || url.includes('mock=actual')) return null;
  return mocker?.resolveMockedModule(url, parentUrl) ?? null;
}

/**
 * Makes the source of a mock.
 *
 * @param url - An address that `mockOf` gave.
 * @param loadOriginal - Loads the module that is mocked.
 * @returns The mock, or null if the address is not that of one.
 */
export function mockSource(url: string, loadOriginal: () => LoadResult): LoadResult | null {
  mocker?.checkCircularManualMock(url);
  if (mocker === null || !/[?&]mock=(?:automock|autospy|manual)/.test(url)) return null;
  const original = loadOriginal();
  return (
    (url.includes('mock=manual') ? mocker.loadManualMock(url, original) : mocker.loadAutomock(url, original)) ?? null
  );
}
