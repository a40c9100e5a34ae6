import { markdownHrefOf, type Page } from './page.ts';
import { siteUrl } from './repository.ts';

/** Where the sections of `llms.txt` come from. */
const sections: readonly { title: string; kinds: readonly Page['kind'][] }[] = [
  { title: 'Packages', kinds: ['package'] },
  { title: 'Lessons', kinds: ['lesson'] },
  { title: 'Guides', kinds: ['guide'] },
  { title: 'Optional', kinds: ['reference', 'changelog'] },
];

/**
 * Writes `llms.txt`: what there is to read, as links to Markdown (the form is that of llmstxt.org).
 *
 * @param pages - The pages of the site.
 * @returns The text.
 */
export function llmsIndex(pages: readonly Page[]): string {
  const home = pages.find(({ kind }) => kind === 'home');
  const lists = sections.flatMap(({ title, kinds }) => {
    const links = pages.filter(({ kind }) => kinds.includes(kind)).map((page) => linkTo(page));
    return links.length === 0 ? [] : [`## ${title}\n\n${links.join('\n')}`];
  });
  return `${[`# ${home?.title ?? ''}`, `> ${home?.description ?? ''}`, ...lists].join('\n\n')}\n`;
}

/**
 * Writes `llms-full.txt`: all pages in one text.
 *
 * @param pages - The pages of the site.
 * @returns The Markdown of the pages, each with its address above it.
 */
export function llmsFull(pages: readonly Page[]): string {
  return pages.map((page) => `<!-- ${addressOf(page)} -->\n\n${page.markdown}`).join('\n');
}

function linkTo(page: Page): string {
  return `- [${page.title}](${addressOf(page)}): ${page.description}`;
}

function addressOf({ id }: Page): string {
  return new URL(markdownHrefOf(id), siteUrl).href;
}
