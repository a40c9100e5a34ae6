import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { Parser } from 'htmlparser2';
import ts from 'typescript';

/** What a browser fetches to show a page, in gzipped bytes. */
export interface PageWeight {
  /** `/variable-annotations/01-add/` */
  address: string;
  /** JavaScript, in the page and in files. */
  scripts: number;
  /** The page with its scripts, styles and pictures. */
  all: number;
}

/** What a lesson may weigh, in gzipped bytes. */
export const lessonLimits: Omit<PageWeight, 'address'> = { scripts: 15_000, all: 60_000 };

/**
 * Weighs a page: what a browser fetches before the reader does anything. What the service worker keeps for later is not
 * counted.
 *
 * @param folder - The folder with the built site.
 * @param address - The address of a page, with slashes around it.
 * @returns Its weight.
 */
export function weighPage(folder: string, address: string): PageWeight {
  const html = readFileSync(path.join(folder, address, 'index.html'), 'utf8');
  const scripts = new Set<string>();
  const others = new Set<string>();
  let inline = '';
  let isScript = false;
  const parser = new Parser({
    onopentag(name, { src, href, rel }) {
      isScript = name === 'script' && src === undefined;
      if (name === 'script' && src !== undefined) addModule(folder, src, scripts);
      else if (name === 'img' && src?.startsWith('/')) others.add(src);
      else if (name === 'link' && href !== undefined && /\b(?:stylesheet|icon|manifest)\b/.test(rel ?? '')) {
        others.add(href);
      }
    },
    ontext(text) {
      if (isScript) inline += text;
    },
    onclosetag() {
      isScript = false;
    },
  });
  parser.end(html);
  const inFiles = (files: ReadonlySet<string>): number =>
    [...files].reduce((sum, file) => sum + gzipSync(readFileSync(path.join(folder, file))).length, 0);
  const scriptFiles = inFiles(scripts);
  return {
    address,
    scripts: scriptFiles + (inline === '' ? 0 : gzipSync(inline).length),
    all: gzipSync(html).length + scriptFiles + inFiles(others),
  };
}

/** Adds a module and all that it imports at once. */
function addModule(folder: string, file: string, modules: Set<string>): void {
  if (modules.has(file)) return;
  modules.add(file);
  const source = ts.createSourceFile(file, readFileSync(path.join(folder, file), 'utf8'), ts.ScriptTarget.Latest);
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) continue;
    const from = statement.moduleSpecifier;
    if (from === undefined || !ts.isStringLiteral(from)) continue;
    addModule(folder, path.posix.join(path.posix.dirname(file), from.text), modules);
  }
}
