import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadCourse, type Course } from '@backend-ts/course';
import { exitCode } from '@backend-ts/course/exit-code';
import { checkComingDays } from './coming-days.ts';
import { writePolicies } from './content-policy.ts';
import { loadGuides } from './guides.ts';
import { checkSite } from './link-check.ts';
import { lessonLimits, weighPage } from './page-weight.ts';
import { hrefOf, markdownHrefOf } from './page.ts';
import { writeWorker } from './offline.ts';
import { llmsFull, llmsIndex } from './plain-text.ts';
import { checkSeedMap } from './seed-map.ts';
import { makeSite, writeSite } from './site.ts';

const docs = path.resolve(import.meta.dirname, '..');
const root = path.resolve(docs, '../..');
const siteFolder = path.join(docs, 'web/site');

/** Before Astro: writes what it reads. */
function pages(): string[] {
  takeOverPlay();
  writeSite(makeSite(root), siteFolder);
  cpSync(path.join(root, 'docs/loop.svg'), path.join(siteFolder, 'public/loop.svg'));
  return [];
}

/** Copies what lets a page judge answers: what pages fetch, and what they hold from the start. */
function takeOverPlay(): void {
  const built = path.join(docs, 'web/play/dist');
  const isBuilt = existsSync(built);
  if (!isBuilt) console.warn('No exercise will play in its page: that takes `pnpm --filter docs play`, once.');
  for (const [name, isTaken] of [
    ['public/play', (file: string) => !file.endsWith('.html')],
    ['.play', (file: string) => !path.basename(file).includes('.') || file.endsWith('.html')],
  ] as const) {
    const folder = path.join(siteFolder, name);
    rmSync(folder, { recursive: true, force: true });
    if (isBuilt) cpSync(built, folder, { recursive: true, filter: isTaken });
  }
}

/** Behind Astro: adds policies, the texts for whoever reads no HTML and the worker for whoever is offline; checks links. */
function finish(): string[] {
  const site = makeSite(root);
  const folder = path.join(siteFolder, 'dist');
  for (const page of site.pages) writeFileSync(path.join(folder, markdownHrefOf(page.id)), page.markdown);
  writeFileSync(path.join(folder, 'llms.txt'), llmsIndex(site.pages));
  writeFileSync(path.join(folder, 'llms-full.txt'), llmsFull(site.pages));
  writePolicies(folder);
  const kept = writeWorker(folder);
  console.log(`Kept for readers without a network: ${(kept / 1e6).toFixed(1)} MB`);
  return checkSite(folder).map(({ page, message }) => `${page}: ${message}`);
}

/** What the build does not check: places of seed items, days to come, and the weight of lessons. */
function check(): string[] {
  const course = loadCourse(root);
  return [...checkSeedMap(course), ...checkComingDays(loadGuides(root), course), ...checkWeights(course)];
}

function checkWeights({ packages }: Course): string[] {
  const folder = path.join(siteFolder, 'dist');
  const weights = packages.flatMap((one) => one.exercises).map(({ ref }) => weighPage(folder, hrefOf(ref)));
  const inKb = (bytes: number): string => (bytes / 1000).toFixed(1);
  return (['scripts', 'all'] as const).flatMap((part) => {
    const limit = lessonLimits[part];
    const [heaviest] = weights.toSorted((a, b) => b[part] - a[part]);
    if (heaviest !== undefined) {
      const what = part === 'scripts' ? 'kB of JavaScript' : 'kB in all';
      console.log(`Heaviest lesson, gzipped: ${inKb(heaviest[part])} of ${inKb(limit)} ${what} (${heaviest.address})`);
    }
    const heavy = weights.filter((weight) => weight[part] > limit);
    return heavy.map((weight) => `${weight.address}: ${inKb(weight[part])} kB (${part}) is above ${inKb(limit)} kB`);
  });
}

const commands: Readonly<Record<string, (() => string[]) | undefined>> = { pages, finish, check };
const [name = ''] = process.argv.slice(2);
const command = commands[name];
if (command === undefined) {
  console.error(`Cannot run "${name}": give one of ${Object.keys(commands).join(', ')}`);
  process.exitCode = exitCode.wrongUsage;
} else {
  const faults = command();
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = exitCode.failed;
}
