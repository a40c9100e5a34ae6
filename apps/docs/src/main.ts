import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadCourse } from '@backend-ts/course';
import { checkSite } from './link-check.ts';
import { markdownHrefOf } from './page.ts';
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

/** Behind Astro: adds the texts for whoever reads no HTML, and checks all links. */
function finish(): string[] {
  const site = makeSite(root);
  const folder = path.join(docs, 'site/dist');
  for (const page of site.pages) writeFileSync(path.join(folder, markdownHrefOf(page.id)), page.markdown);
  writeFileSync(path.join(folder, 'llms.txt'), llmsIndex(site.pages));
  writeFileSync(path.join(folder, 'llms-full.txt'), llmsFull(site.pages));
  return checkSite(folder).map(({ page, message }) => `${page}: ${message}`);
}

/** Without Astro: what can be checked in the repository alone. */
function check(): string[] {
  return checkSeedMap(loadCourse(root));
}

const commands: Readonly<Record<string, (() => string[]) | undefined>> = { play, pages, finish, check };
const [name = ''] = process.argv.slice(2);
const command = commands[name];
if (command === undefined) {
  console.error(`Cannot run "${name}": give one of ${Object.keys(commands).join(', ')}`);
  process.exitCode = 2;
} else {
  const faults = command();
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
}
