import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Check } from '../check.ts';
import type { Fault } from '../fault.ts';
import { readPackageJson } from '../package-json.ts';

/** The versions that stand in more than one file. */
export const versions: Check = {
  name: 'versions',
  holds: 'pages, pipelines and settings name the pnpm and the Node that the course is built with',
  run: { course: ({ root }) => checkVersions(root) },
};

/** Where versions are repeated: pages, pipelines, settings of pnpm roots, and code. History and tests keep theirs. */
const places = [
  '*.md',
  'package.json',
  'packages/*/{README.md,package.json}',
  'packages/*/exercises/*/README.md',
  '{apps,tooling}/*/*.md',
  'apps/docs/guides/*.md',
  '{apps,tooling}/{*,*/*,*/*/*}/{package.json,pnpm-workspace.yaml}',
  '{apps,tooling}/*/src/**/*.{ts,js}',
  '.github/**/*.{yml,md}',
  '.ci/*',
  '.devcontainer/*.json',
];

/** The forms in which the version of pnpm is repeated; each has the version alone as its group. */
const pnpmForms = [/\bpnpm@(\d+\.\d+\.\d+)/g];

/** The same for Node: settings, the packages that bring it, a workflow, and a sentence outside of lessons. */
const nodeForms = [
  /^nodeVersion: (\d+\.\d+\.\d+)$/gm,
  /"node-(?:bin-)?(?:darwin|linux|win)-\w+": "(\d+\.\d+\.\d+)"/g,
  /\bnode-version: ['"]?(\d+\.\d+\.\d+)/g,
];
const nodeSentences = [/\bNode(?:\.js)? v?(\d+\.\d+\.\d+)/g, /\bruns on (\d+\.\d+\.\d+)/g];

/** A text in which versions may be repeated. */
export interface VersionedFile {
  /** Its path from the course's folder, with slashes. */
  name: string;
  text: string;
}

/** The versions that the course is built with. */
export interface Versions {
  /** `packageManager` in package.json: `12.21.0`. */
  pnpm: string;
  /** `nodeVersion` in pnpm-workspace.yaml: `26.10.0`. */
  node: string;
}

/** A version that is not the one of the course. */
export type StaleVersion = Required<Pick<Fault, 'line' | 'message' | 'edit'>> & Pick<VersionedFile, 'name'>;

/**
 * Finds versions of pnpm and Node that are not those which the course is built with.
 *
 * @param root - The course's folder.
 * @returns One fault for each, with its renewal; none where package.json and pnpm-workspace.yaml decide nothing.
 */
export function checkVersions(root: string): Fault[] {
  const current = versionsOf(root);
  if (current === null) return [];
  const files = versionedFiles(root).map((name) => ({ name, text: readFileSync(path.join(root, name), 'utf8') }));
  return staleVersions(files, current).map(({ name, ...stale }) => ({
    file: path.join(root, name),
    ...stale,
    remedy:
      'Run: node tooling/checks/src/main.ts --course --write. If another one is meant, leave its last number out.',
  }));
}

/**
 * Lists the files in which versions may be repeated.
 *
 * @param root - The course's folder.
 * @returns Their paths from there, with slashes.
 */
export function versionedFiles(root: string): string[] {
  return globSync(places, { cwd: root, exclude: (name) => path.basename(name) === 'node_modules' })
    .map((name) => name.split(path.sep).join('/'))
    .sort();
}

/**
 * Compares the versions in some texts with those of the course.
 *
 * @param files - The texts.
 * @param versions - The versions of the course.
 * @returns One entry for each version that differs, with its line and the edit that corrects it.
 */
export function staleVersions(files: readonly VersionedFile[], { pnpm, node }: Versions): StaleVersion[] {
  return files.flatMap(({ name, text }) => {
    // A lesson may tell since when Node knows something.
    const isProse = name.endsWith('.md') && !name.includes('/exercises/');
    const stale = (forms: readonly RegExp[], wanted: string, says: string): StaleVersion[] =>
      forms
        .flatMap((form) => [...text.matchAll(form)])
        .filter(([, found]) => found !== wanted)
        .map((match) => {
          const [whole, found = ''] = match;
          const start = match.index + whole.lastIndexOf(found);
          return {
            name,
            line: text.slice(0, start).split('\n').length,
            message: `The version is ${found}, and ${says} says ${wanted}`,
            edit: { start, end: start + found.length, text: wanted },
          };
        });
    return [
      ...stale(pnpmForms, pnpm, '"packageManager" in package.json'),
      ...stale(isProse ? [...nodeForms, ...nodeSentences] : nodeForms, node, 'nodeVersion in pnpm-workspace.yaml'),
    ];
  });
}

function versionsOf(root: string): Versions | null {
  const settings = path.join(root, 'pnpm-workspace.yaml');
  const { packageManager = '' } = readPackageJson(root);
  const [, pnpm] = /^pnpm@(\d+\.\d+\.\d+)/.exec(packageManager) ?? [];
  const [, node] = /^nodeVersion: (\S+)$/m.exec(existsSync(settings) ? readFileSync(settings, 'utf8') : '') ?? [];
  return pnpm === undefined || node === undefined ? null : { pnpm, node };
}
