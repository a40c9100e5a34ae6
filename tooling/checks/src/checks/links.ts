import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { lineOf, nodesOf, wordsOf } from '@backend-ts/course/lesson';
import GithubSlugger from 'github-slugger';
import type { Check } from '../check.ts';
import type { Fault } from '../fault.ts';
import { readReadme, type Readme } from '../readme.ts';

/** The links of lessons and pages. */
export const links: Check = {
  name: 'links',
  holds: 'every relative link leads to a file and its heading, and every address is well formed',
  run: {
    course: ({ pages, root }) => pages.flatMap((page) => checkLinks(page, root)),
    package: ({ readmes, root }) => readmes.flatMap((readme) => checkLinks(readme, root)),
  },
};

/**
 * Finds links that lead nowhere. Nothing is fetched.
 *
 * @param root - The course's folder; a link may not leave it.
 * @returns One fault for each relative link without a file or heading behind it, and each malformed address.
 */
export function checkLinks(readme: Readme, root: string): Fault[] {
  return linksOf(readme).flatMap(({ url, line }) => {
    const fault = faultOf(url, readme, root);
    return fault === null ? [] : [{ file: readme.file, line, ...fault }];
  });
}

/** Where a page leads. */
export interface Link {
  url: string;
  line: number;
}

/**
 * Lists the links, pictures and definitions of a page, those in HTML included.
 *
 * @returns The addresses as they stand there, with their lines.
 */
export function linksOf(readme: Readme): Link[] {
  return nodesOf(readme.tree.children, 'link', 'image', 'definition', 'html').flatMap((node) => {
    const urls =
      node.type === 'html'
        ? [...node.value.matchAll(/\b(?:href|src)="([^"]*)"/g)].map(([, url = '']) => url)
        : [node.url];
    return urls.map((url) => ({ url, line: lineOf(node) }));
  });
}

function faultOf(url: string, readme: Readme, root: string): Pick<Fault, 'message' | 'remedy'> | null {
  if (/^[a-z][a-z+.-]*:/i.test(url)) {
    if (url.startsWith('mailto:') || (url.startsWith('https://') && URL.canParse(url))) return null;
    return { message: `The address ${url} is not a well-formed https:// address`, remedy: 'Correct it.' };
  }
  const [target = '', anchor] = url.split('#');
  const file = target === '' ? readme.file : path.resolve(path.dirname(readme.file), decoded(target));
  if (target.startsWith('/') || path.relative(root, file).startsWith('..')) {
    return { message: `The link ${url} leaves the repository`, remedy: 'Link relative to this file.' };
  }
  if (!existsSync(file)) return { message: `The link ${url} leads to no file`, remedy: 'Correct or remove it.' };
  if (anchor === undefined || anchor === '') return null;
  const page = statSync(file).isDirectory() ? path.join(file, 'README.md') : file;
  if (!page.endsWith('.md')) return null;
  if (existsSync(page) && anchorsOf(page === readme.file ? readme : readReadme(page)).has(decoded(anchor))) return null;
  return { message: `The link ${url} leads to no heading`, remedy: 'Correct what stands after the #.' };
}

function anchorsOf(readme: Readme): Set<string> {
  const slugger = new GithubSlugger();
  return new Set(readme.headings.map((heading) => slugger.slug(wordsOf(heading))));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
