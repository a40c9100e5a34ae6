import { parseMarkdown, type Nodes } from '@backend-ts/course/lesson';
import { cleaned, painted, textWidth, wrapped, type TextStyle } from './text-style.ts';

/**
 * Sets Markdown for a terminal: paragraphs reflowed, code as it is, no markup.
 *
 * @param markdown - The text.
 * @returns Lines, with an empty one between two blocks.
 */
export function markdownLines(style: TextStyle, markdown: string): string[] {
  return blockLines(style, parseMarkdown(markdown).tree.children, '');
}

function blockLines(style: TextStyle, blocks: readonly Nodes[], indent: string): string[] {
  return blocks.flatMap((block, index) => [...(index > 0 ? [''] : []), ...linesOf(style, block, indent)]);
}

function linesOf(style: TextStyle, node: Nodes, indent: string): string[] {
  const width = textWidth(style);
  switch (node.type) {
    case 'code':
      return cleaned(node.value)
        .split('\n')
        .map((line) => painted(style, 'place', `${indent}    ${line}`.trimEnd()));
    case 'list':
      return node.children.flatMap((item, index) => {
        const mark = node.ordered === true ? `${(node.start ?? 1) + index}. ` : '- ';
        const [first = '', ...rest] = blockLines(style, item.children, indent + ' '.repeat(mark.length));
        return [indent + mark + first.trimStart(), ...rest];
      });
    case 'blockquote':
      return blockLines(style, node.children, `${indent}  `);
    case 'heading':
      return wrapped(inlineText(node), width, indent).map((line) => painted(style, 'strong', line));
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
