import { readFileSync } from 'node:fs';
import type { Code, Heading, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** What stands below one heading of the second level. */
export interface Section {
  title: string;
  /** 1-based line of the heading. */
  line: number;
  nodes: RootContent[];
  /** The Markdown below the heading. */
  source: string;
}

/** A Markdown file, read. */
export interface Readme {
  /** The absolute path. */
  file: string;
  text: string;
  tree: Root;
  headings: Heading[];
  sections: Section[];
}

const tag = /<!--[\s\S]*?-->|<[^>]*>/g;

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);

/**
 * Reads a Markdown file.
 *
 * @param file - Its absolute path.
 * @returns The tree, with the top-level headings and the sections picked out.
 */
export function readReadme(file: string): Readme {
  const text = readFileSync(file, 'utf8');
  const tree = markdown.parse(text);
  const headings = tree.children.filter((node) => node.type === 'heading');
  const sections = headings
    .filter((heading) => heading.depth === 2)
    .map((heading) => {
      const from = tree.children.indexOf(heading) + 1;
      const next = tree.children.findIndex((node, at) => at >= from && node.type === 'heading' && node.depth <= 2);
      const nodes = tree.children.slice(from, next === -1 ? undefined : next);
      const source = text.slice(heading.position?.end.offset, nodes.at(-1)?.position?.end.offset);
      return { title: toString(heading), line: lineOf(heading), nodes, source: nodes.length === 0 ? '' : source };
    });
  return { file, text, tree, headings, sections };
}

/**
 * Says on which line a node begins.
 *
 * @param node - A node of a parsed file.
 * @param node.position - Where the parser found it.
 * @returns The 1-based line.
 */
export function lineOf(node: { position?: RootContent['position'] }): number {
  return node.position?.start.line ?? 1;
}

/** A stretch of prose: text that a reader reads, no code. */
export interface Prose {
  text: string;
  /** 1-based line of its beginning. */
  line: number;
}

/**
 * Collects what a reader reads as words, without code, tags and front matter.
 *
 * @param nodes - Nodes of a parsed file.
 * @returns The stretches of text in their order.
 */
export function proseOf(nodes: readonly RootContent[]): Prose[] {
  const prose: Prose[] = [];
  visit({ type: 'root', children: [...nodes] } satisfies Root, (node) => {
    if (node.type === 'text') prose.push({ text: node.value, line: lineOf(node) });
    // A tag's line breaks stay, so that lines can be counted.
    if (node.type === 'html') prose.push({ text: node.value.replaceAll(tag, onlyBreaks), line: lineOf(node) });
  });
  return prose;
}

/**
 * Collects the fenced code blocks, also those inside of quotes and lists.
 *
 * @param tree - A parsed file, or a part of it.
 * @returns The blocks in their order.
 */
export function codeBlocksOf(tree: Root): Code[] {
  const blocks: Code[] = [];
  visit(tree, 'code', (node) => {
    blocks.push(node);
  });
  return blocks;
}

function onlyBreaks(text: string): string {
  return text.replaceAll(/[^\n]/g, '');
}
