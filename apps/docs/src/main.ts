import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeSite } from './site.ts';

const docs = path.resolve(import.meta.dirname, '..');
const root = path.resolve(docs, '../..');

/** Writes what Astro reads: one file with all pages, one with the sidebar. */
function writePages(): void {
  const { pages, navigation } = makeSite(root);
  const folder = path.join(docs, 'site/.pages');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'pages.json'), JSON.stringify(pages));
  writeFileSync(path.join(folder, 'navigation.json'), JSON.stringify(navigation));
  cpSync(path.join(root, 'docs/loop.svg'), path.join(docs, 'site/public/loop.svg'));
}

writePages();
