// `pnpm build [part of an exercise's name] …`: writes dist/, which is everything that a page needs.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadCourse } from '@backend-ts/course';
import { createJudge } from '@backend-ts/judge';
import { frameScriptHash } from '@backend-ts/judge/page/frame';
import { createPageChecker } from '@backend-ts/judge/page/checker';
import { buildBundles } from './bundles.ts';
import { collectLibrary } from './compiler-library.ts';
import { markupOf } from './markup.ts';
import { isPlayable, makeExerciseData } from './exercise-data.ts';

const root = path.resolve(import.meta.dirname, '../../../../../..');
const outDir = path.resolve(import.meta.dirname, '../../dist');

async function main(filters: readonly string[]): Promise<void> {
  const course = loadCourse(root);
  const playable = course.packages.flatMap((entry) => entry.exercises).filter(isPlayable);
  const [first] = course.packages;
  if (!first) throw new Error('Cannot build: the course has no package');
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  await buildBundles(outDir);
  write('csp.json', { scriptHash: await frameScriptHash() });
  const files = playable.flatMap((exercise) => [exercise.test, exercise.stub, exercise.solution]);
  const library = collectLibrary(first.dir, files);
  const checker = createPageChecker(library);
  write('types-library.json', library);
  copyFileSync(new URL('../element/code.css', import.meta.url), path.join(outDir, 'play.css'));
  const judge = createJudge({ advice: false, keepWarm: false });
  try {
    const wanted = playable.filter(({ ref }) => filters.length === 0 || filters.some((part) => ref.includes(part)));
    for (const exercise of wanted) {
      const data = await makeExerciseData(exercise, judge, checker);
      write(`rooms/${exercise.ref}.json`, data);
      writeFileSync(path.join(outDir, `rooms/${exercise.ref}.html`), markupOf(data));
    }
  } finally {
    await judge.close();
  }
  printSizes();
}

function write(name: string, value: unknown): void {
  const file = path.join(outDir, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(value));
}

function printSizes(): void {
  for (const name of readdirSync(outDir, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\.(?:js|json|html|css)$/.test(name)) continue;
    const bytes = readFileSync(path.join(outDir, name));
    console.log(`${name.padEnd(70)} ${kB(bytes.length)} ${kB(gzipSync(bytes).length)} gz`);
  }
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(11);
}

await main(process.argv.slice(2));
