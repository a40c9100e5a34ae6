import type { LinkedModule, PageJob } from './job.ts';

/** The modules of a job, made into real ones. */
export interface Modules {
  /** Takes the modules of a job, and what `vitest` is to them. */
  accept(job: PageJob, vitest: object): void;
  /** Evaluates a file and all that it imports, anew for each run. */
  importFile: (file: string, run: number) => Promise<unknown>;
  /** The text by which a stack names a file. */
  addressOf: (file: string) => string;
}

const vitestKey = '__play_vitest__';

/**
 * Creates the modules of a worker. Each becomes a blob, and its imports the addresses of other blobs.
 *
 * @returns The modules, none yet.
 */
export function createModules(): Modules {
  let runs: readonly LinkedModule[][] = [];
  let vitestUrl = '';
  return {
    accept(job, vitest) {
      runs = job.modules;
      vitestUrl = urlOf(vitestModule(vitest));
    },
    async importFile(file, run) {
      const urls = new Map<string, string>();
      for (const { file: name, parts } of runs[run] ?? []) {
        const code = parts.map((part) => (typeof part === 'string' ? part : addressIn(urls, part.file, vitestUrl)));
        urls.set(name, urlOf(`${code.join('')}\n//# sourceURL=${addressOf(name)}?run=${run}`));
      }
      return (await import(/* @vite-ignore */ addressIn(urls, file, vitestUrl))) as unknown;
    },
    addressOf,
  };
}

function addressOf(file: string): string {
  return `play:///${file}`;
}

function addressIn(urls: ReadonlyMap<string, string>, file: string | null, vitestUrl: string): string {
  const url = file === null ? vitestUrl : urls.get(file);
  if (url === undefined) throw new Error(`The page did not send ${file}`);
  return url;
}

function urlOf(code: string): string {
  return URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
}

/** A module that hands on what is in the bundle, which exists once. */
function vitestModule(vitest: object): string {
  Object.defineProperty(globalThis, vitestKey, { value: vitest });
  const names = Object.keys(vitest).filter((name) => name !== 'default');
  return `export const { ${names.join(', ')} } = globalThis.${vitestKey};`;
}
