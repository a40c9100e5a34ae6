import type { Code, Heading, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** A Markdown text with its tree; edits refer to places in the text. */
export interface Markdown {
  text: string;
  tree: Root;
}

/** A stretch of a text, and what stands there instead. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);

/**
 * Parses Markdown as GitHub does, front matter included.
 *
 * @param text - The whole file.
 * @returns The text, with line feeds alone at the end of lines, and its tree.
 */
export function parseMarkdown(text: string): Markdown {
  const unix = text.replaceAll('\r\n', '\n');
  return { text: unix, tree: processor.parse(unix) };
}

/**
 * Carries out edits, whatever order they come in.
 *
 * @param text - The text.
 * @param edits - Stretches that do not overlap.
 * @returns The text with all of them replaced.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = text;
  for (const edit of edits.toSorted((a, b) => b.start - a.start || b.end - a.end)) {
    result = result.slice(0, edit.start) + edit.text + result.slice(edit.end);
  }
  return result;
}

/**
 * Says where a node stands in the text.
 *
 * @param node - A node of a parsed text.
 * @returns The offsets of its first character and behind its last one.
 */
export function placeOf(node: RootContent): { start: number; end: number } {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) throw new TypeError(`Cannot place a ${node.type}: it was not parsed`);
  return { start, end };
}

/**
 * Finds the title: the first heading of the first level.
 *
 * @returns The heading, or null if there is none.
 */
export function titleOf({ tree }: Markdown): Heading | null {
  return tree.children.find((node): node is Heading => node.type === 'heading' && node.depth === 1) ?? null;
}

/**
 * Reads the first paragraph behind the title.
 *
 * @returns Its words on one line, without marks; empty if there is no paragraph.
 */
export function introductionOf({ tree }: Markdown): string {
  const paragraph = tree.children.find((node) => node.type === 'paragraph');
  return paragraph === undefined ? '' : toString(paragraph).replaceAll(/\s+/g, ' ');
}

/**
 * Finds the end of a section.
 *
 * @param title - The words of a heading of the second level.
 * @returns The offset at which the next section begins, or the text ends; null if there is no such section.
 */
export function endOfSection({ text, tree }: Markdown, title: string): number | null {
  const headings = tree.children.filter((node) => node.type === 'heading' && node.depth <= 2);
  const at = headings.findIndex((node) => toString(node) === title);
  if (at === -1) return null;
  const next = headings[at + 1];
  return next === undefined ? text.length : placeOf(next).start;
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
 * Fences code so that no fence inside of it ends the block.
 *
 * @param info - What stands behind the opening fence.
 * @param code - The code.
 * @returns The block, without a line break at its end.
 */
export function fenced(info: string, code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${info}\n${code}\n${fence}`;
}

/**
 * Makes the edits that give links and pictures other addresses.
 *
 * @param readdress - Maps an address as it is written to the one that replaces it.
 * @returns One edit for each address that changes.
 */
export function linkEdits({ text, tree }: Markdown, readdress: (url: string) => string): Edit[] {
  const edits: Edit[] = [];
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
    const url = readdress(node.url);
    if (url === node.url) return;
    const { start, end } = placeOf(node);
    // The address stands behind the words of the link.
    const at = text.slice(start, end).lastIndexOf(node.url);
    if (at === -1) throw new SyntaxError(`Cannot change the link to ${node.url}: it is not written as it is meant`);
    edits.push({ start: start + at, end: start + at + node.url.length, text: url });
  });
  return edits;
}
