import { parseMarkdown, type Nodes } from '@backend-ts/course/lesson';
import { cleaned, painted, textWidth, wrapped, type Look } from './look.ts';

/**
 * Sets Markdown for a terminal: paragraphs reflowed, code as it is, no markup.
 *
 * @param markdown - The text.
 * @returns Lines, with an empty one between two blocks.
 */
export function markdownLines(look: Look, markdown: string): string[] {
  return blockLines(look, parseMarkdown(markdown).tree.children, '');
}

function blockLines(look: Look, blocks: readonly Nodes[], indent: string): string[] {
  return blocks.flatMap((block, index) => [...(index > 0 ? [''] : []), ...linesOf(look, block, indent)]);
}

function linesOf(look: Look, node: Nodes, indent: string): string[] {
  const width = textWidth(look);
  switch (node.type) {
    case 'code':
      return cleaned(node.value)
        .split('\n')
        .map((line) => painted(look, 'place', `${indent}    ${line}`.trimEnd()));
    case 'list':
      return node.children.flatMap((item, index) => {
        const mark = node.ordered === true ? `${(node.start ?? 1) + index}. ` : '- ';
        const [first = '', ...rest] = blockLines(look, item.children, indent + ' '.repeat(mark.length));
        return [indent + mark + first.trimStart(), ...rest];
      });
    case 'blockquote':
      return blockLines(look, node.children, `${indent}  `);
    case 'heading':
      return wrapped(inlineText(node), width, indent).map((line) => painted(look, 'strong', line));
    case 'table':
      return node.children.flatMap((row) => wrapped(row.children.map(inlineText).join(' | '), width, indent));
    case 'thematicBreak':
    case 'html':
    case 'definition':
    case 'footnoteDefinition':
      return [];
    default:
      return wrapped(inlineText(node), width, indent);
  }
}

/** Text without marks, except for code, which keeps its backticks: they say where it begins and ends. */
function inlineText(node: Nodes): string {
  switch (node.type) {
    case 'inlineCode':
      return `\`${node.value}\``;
    case 'text':
      return node.value.replaceAll(/\s+/g, ' ');
    case 'break':
      return '\n';
    default:
      return 'children' in node ? node.children.map(inlineText).join('') : '';
  }
}
