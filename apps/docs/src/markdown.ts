import { readFileSync } from 'node:fs';
import type { Edit } from '@backend-ts/course/edits';
import { nodesOf, parseMarkdown, placeOf, wordsOf, type Code, type Markdown } from '@backend-ts/course/lesson';

/**
 * Reads a Markdown file.
 *
 * @param file - Its path.
 * @returns The text, with line feeds alone at the end of lines, its tree and its parts.
 */
export function readMarkdown(file: string): Markdown {
  return parseMarkdown(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));
}

/**
 * Says what a page is about: the paragraph below its title.
 *
 * @returns Its words on one line, without marks; empty if there is no such paragraph.
 */
export function introductionOf({ promise }: Markdown): string {
  return promise === null ? '' : wordsOf(promise);
}

/**
 * Lists fenced blocks that stand on their own, not inside of lists or quotes.
 *
 * @returns The blocks in their order.
 */
export function topLevelCode({ tree }: Markdown): Code[] {
  return tree.children.filter((node) => node.type === 'code');
}

/**
 * Makes the edits that give links and pictures other addresses.
 *
 * @param readdress - Maps an address as it is written to the one that replaces it.
 * @returns One edit for each address that changes.
 */
export function linkEdits({ text, tree }: Markdown, readdress: (url: string) => string): Edit[] {
  return nodesOf(tree.children, 'link', 'image', 'definition').flatMap((node) => {
    const url = readdress(node.url);
    if (url === node.url) return [];
    const { start, end } = placeOf(node);
    // The address stands behind the words of the link.
    const at = text.slice(start, end).lastIndexOf(node.url);
    if (at === -1) throw new SyntaxError(`Cannot change the link to ${node.url}: it is not written as it is meant`);
    return [{ start: start + at, end: start + at + node.url.length, text: url }];
  });
}
