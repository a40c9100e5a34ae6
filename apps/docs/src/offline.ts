import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** Interfaces of Pagefind that the site does not use, and what only machines read. */
const left = [
  /^\/pagefind\/pagefind-(?:component-ui|highlight|modular-ui|ui)\./,
  /^\/(?:sitemap-|llms)[^/]*$/,
  /^\/sw\.js$/,
];

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
  const worker = ts.transpileModule(readFileSync(path.join(import.meta.dirname, 'worker.ts'), 'utf8'), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022 },
  });
  writeFileSync(path.join(folder, 'sw.js'), `const files = ${JSON.stringify(files)};\n${worker.outputText}`);
  return bytes;
}
