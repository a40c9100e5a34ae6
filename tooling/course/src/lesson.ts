// Lessons and other pages of the repository as trees, for whoever checks, builds or shows them. This loads a parser of
// some hundred modules, so it has a subpath of its own; `lesson-text.ts` has what a program needs at its start.
import type { Blockquote, Heading, Nodes, Paragraph, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

export type { Code, Nodes, RootContent } from 'mdast';

/** A Markdown text with its tree, and the parts that lessons share. All places are offsets in the text. */
export interface Markdown {
  text: string;
  tree: Root;
  /** The headings that stand on their own, not inside of lists or quotes. */
  headings: Heading[];
  /** The first heading of the first level; null if there is none. */
  title: Heading | null;
  /** The paragraph right below the title: "After this you can …". Null if something else stands there. */
  promise: Paragraph | null;
  /** The quotation that begins with "Key insight:"; null if there is none. */
  insight: Insight | null;
  sections: Section[];
}

/** What a day comes down to. */
export interface Insight {
  node: Blockquote;
  /** The words behind the label, on one line. */
  text: string;
}

/** What stands below one heading of the second level. */
export interface Section {
  title: string;
  /** 1-based line of the heading. */
  line: number;
  nodes: RootContent[];
  /** The Markdown below the heading. */
  source: string;
  /** Where the next section begins, or the text ends. */
  end: number;
}

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);

const insightLabel = /^Key insight:\s*/;

/**
 * Parses Markdown as GitHub does, front matter included.
 *
 * @param text - The whole file, or a part of one.
 * @returns The tree, with the parts of a lesson picked out of it.
 */
export function parseMarkdown(text: string): Markdown {
  const tree = processor.parse(text);
  const headings = tree.children.filter((node) => node.type === 'heading');
  const title = headings.find(({ depth }) => depth === 1) ?? null;
  const below = title === null ? undefined : tree.children[tree.children.indexOf(title) + 1];
  return {
    text,
    tree,
    headings,
    title,
    promise: below?.type === 'paragraph' ? below : null,
    insight: insightOf(tree),
    sections: headings.filter(({ depth }) => depth === 2).map((heading) => sectionOf(heading, tree, text)),
  };
}

function insightOf({ children }: Root): Insight | null {
  const quotes = children.filter((node) => node.type === 'blockquote');
  const node = quotes.find((quote) => insightLabel.test(wordsOf(quote)));
  return node === undefined ? null : { node, text: wordsOf(node).replace(insightLabel, '') };
}

function sectionOf(heading: Heading, { children }: Root, text: string): Section {
  const from = children.indexOf(heading) + 1;
  const next = children.findIndex((node, at) => at >= from && node.type === 'heading' && node.depth <= 2);
  const nodes = children.slice(from, next === -1 ? undefined : next);
  const [last, following] = [nodes.at(-1), children[next]];
  return {
    title: wordsOf(heading),
    line: lineOf(heading),
    nodes,
    source: last === undefined ? '' : text.slice(placeOf(heading).end, placeOf(last).end),
    end: following === undefined ? text.length : placeOf(following).start,
  };
}

/**
 * Reads the words of a node.
 *
 * @param node - A node of a parsed text.
 * @returns The words on one line, without marks.
 */
export function wordsOf(node: Nodes): string {
  return toString(node).replaceAll(/\s+/g, ' ');
}

/**
 * Collects the nodes of some kinds, also those inside of others.
 *
 * @param nodes - Nodes of a parsed text.
 * @param types - The kinds.
 * @returns The nodes in the order of the text.
 */
export function nodesOf<Type extends Nodes['type']>(
  nodes: readonly RootContent[],
  ...types: Type[]
): Extract<Nodes, { type: Type }>[] {
  const found: Extract<Nodes, { type: Type }>[] = [];
  visit({ type: 'root', children: [...nodes] } satisfies Root, (node: Nodes) => {
    if ((types as string[]).includes(node.type)) found.push(node as Extract<Nodes, { type: Type }>);
  });
  return found;
}

/**
 * Says where a node stands in the text.
 *
 * @param node - A node of a parsed text.
 * @returns The offsets of its first character and behind its last one.
 */
export function placeOf(node: Nodes): { start: number; end: number } {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) throw new TypeError(`Cannot place a ${node.type}: it was not parsed`);
  return { start, end };
}

/**
 * Says on which line a node begins.
 *
 * @param node - A node of a parsed text.
 * @returns The 1-based line.
 */
export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
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
