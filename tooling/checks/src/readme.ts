import { readFileSync } from 'node:fs';
import { lineOf, nodesOf, parseMarkdown, type Markdown, type RootContent } from '@backend-ts/course/lesson';

/** A Markdown file, read. */
export interface Readme extends Markdown {
  /** The absolute path. */
  file: string;
}

const tag = /<!--[\s\S]*?-->|<[^>]*>/g;

/**
 * Reads a Markdown file.
 *
 * @param file - Its absolute path.
 * @returns The text, its tree and its parts.
 */
export function readReadme(file: string): Readme {
  return { file, ...parseMarkdown(readFileSync(file, 'utf8')) };
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
  return nodesOf(nodes, 'text', 'html').map((node) => ({
    // A tag's line breaks stay, so that lines can be counted.
    text: node.type === 'text' ? node.value : node.value.replaceAll(tag, onlyBreaks),
    line: lineOf(node),
  }));
}

function onlyBreaks(text: string): string {
  return text.replaceAll(/[^\n]/g, '');
}
