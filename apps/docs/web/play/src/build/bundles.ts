import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, type Plugin } from 'vite';
import { languageOfNode } from './language.ts';

const source = path.resolve(import.meta.dirname, '..');
const judgeInPage = path.dirname(fileURLToPath(import.meta.resolve('@backend-ts/judge/page/judge')));

/** What vitest imports and a page does not use. */
const stubs: Record<string, string> = {
  tinybench: 'export class Bench {}',
  'vite/module-runner': 'export class EvaluatedModules {}\nexport class ModuleRunner {}',
};

const stubbed: Plugin = {
  name: 'stubs',
  enforce: 'pre',
  resolveId: (id) => (id in stubs ? `\0${id}` : null),
  load: (id) => stubs[id.slice(1)] ?? null,
};

/** The compiler asks for Node's modules only where it finds Node. */
const withoutNode: Plugin = {
  name: 'without-node',
  enforce: 'pre',
  resolveId: (id) =>
    /^(?:node:)?(?:fs|path|os|crypto|inspector|perf_hooks|module|util|url)$/.test(id) ? '\0nothing' : null,
  load: (id) => (id === '\0nothing' ? 'export default {}' : null),
};

/**
 * Builds the scripts of the page.
 *
 * @param outDir - Where they go: `play.js` with its chunks, `runner.js` and `types.js`.
 */
export async function buildBundles(outDir: string): Promise<void> {
  await build(classic('runner', 'runner-worker.ts', outDir, [stubbed]));
  await build(classic('types', 'types-worker.ts', outDir, [withoutNode]));
  await build({
    ...shared(outDir),
    build: {
      ...shared(outDir).build,
      // As a library, since Vite would add a script to pages that loads styles ahead, and here are none.
      lib: {
        entry: {
          play: path.join(source, 'element/play-exercise.ts'),
          'load-judge': path.join(source, 'element/load-judge.ts'),
        },
        formats: ['es'],
      },
      rolldownOptions: {
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js', minify: true },
        preserveEntrySignatures: 'strict',
      },
    },
  });
}

function shared(outDir: string): InlineConfig {
  return {
    configFile: false,
    root: source,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"', LANGUAGE_OF_NODE: JSON.stringify(languageOfNode()) },
    build: { outDir, emptyOutDir: false, target: 'es2024', modulePreload: false, reportCompressedSize: false },
  };
}

/** A worker's script: one file that is not a module. */
function classic(name: string, entry: string, outDir: string, plugins: Plugin[]): InlineConfig {
  const common = shared(outDir);
  return {
    ...common,
    plugins,
    build: {
      ...common.build,
      lib: { entry: path.join(judgeInPage, entry), formats: ['iife'], name: 'play', fileName: () => `${name}.js` },
      // vitest finds an inline snapshot by the names of the functions on the stack.
      rolldownOptions: { output: { keepNames: name === 'runner', codeSplitting: false } },
    },
  };
}
