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

/** Takes over what lets a page judge answers: what pages fetch, and what they hold from the start. */
function play(): string[] {
  const built = path.join(root, 'tooling/play/dist');
  for (const [folder, isThere] of [
    ['site/public/play', (file: string) => !file.endsWith('.html')],
    ['site/.play', (file: string) => !path.basename(file).includes('.') || file.endsWith('.html')],
  ] as const) {
    rmSync(path.join(docs, folder), { recursive: true, force: true });
    cpSync(built, path.join(docs, folder), { recursive: true, filter: isThere });
  }
  return [];
}

/** Before Astro: writes what it reads. */
function pages(): string[] {
  if (!existsSync(path.join(docs, 'site/public/play')))
    console.warn('No exercise will play in its page: that takes `pnpm --filter docs play`, once.');
  writeSite(makeSite(root), path.join(docs, 'site'));
  cpSync(path.join(root, 'docs/loop.svg'), path.join(docs, 'site/public/loop.svg'));
  return [];
}

/** Behind Astro: adds policies, the texts for whoever reads no HTML and the worker for whoever is offline; checks links. */
function finish(): string[] {
  const site = makeSite(root);
  const folder = path.join(docs, 'site/dist');
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
  const folder = path.join(docs, 'site/dist');
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

const commands: Readonly<Record<string, (() => string[]) | undefined>> = { play, pages, finish, check };
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
