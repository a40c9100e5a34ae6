import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import path from 'node:path';

/** Pagefind writes interfaces that the site does not use, and the map of a site is for search engines. */
const left = [/^\/pagefind\/pagefind-(?:component-ui|highlight|modular-ui|ui)\./, /^\/sitemap-/, /^\/sw\.js$/];

/**
 * Writes the service worker of a built site, which keeps every file of it, so that all works without a network.
 *
 * @param folder - The folder with the built site.
 * @returns How many bytes it keeps.
 */
export function writeWorker(folder: string): number {
  const files: Record<string, string> = {};
  let bytes = 0;
  for (const name of globSync('**/*', { cwd: folder }).sort()) {
    const file = path.join(folder, name);
    const address = `/${name.split(path.sep).join('/')}`.replace(/\/index\.html$/, '/');
    if (!statSync(file).isFile() || left.some((pattern) => pattern.test(address))) continue;
    const content = readFileSync(file);
    bytes += content.length;
    files[address] = createHash('sha256').update(content).digest('base64url').slice(0, 12);
  }
  const worker = stripTypeScriptTypes(readFileSync(path.join(import.meta.dirname, 'worker.ts'), 'utf8'));
  writeFileSync(path.join(folder, 'sw.js'), `const files = ${JSON.stringify(files)};\n${worker}`);
  return bytes;
}
