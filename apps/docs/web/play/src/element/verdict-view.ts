import { outlineOf, type Block, type Comparison, type Place, type Remedy, type Verdict } from '@backend-ts/judge/core';
import { element } from './dom.ts';

/**
 * Shows a verdict in words and lists, for eyes and screen readers alike.
 *
 * @param verdict - The verdict.
 * @param ref - The exercise: `variable-annotations/01-add`.
 * @returns The nodes, the most telling first.
 */
export function viewOf(verdict: Verdict, ref: string): Node[] {
  return outlineOf(verdict).map((block) => viewOfBlock(block, ref));
}

function viewOfBlock(block: Block, ref: string): Node {
  switch (block.kind) {
    case 'title': {
      const facts = block.facts.length === 0 ? '' : ` (${block.facts.join(', ')})`;
      return element('p', element('strong', block.text), facts);
    }
    case 'sentence':
      return element('p', ...inCode(block.text), placeText(block.place));
    case 'remedy':
      return element('p', ...inCode(remedySentence(block.remedy, ref)));
    case 'mistake':
      return withClass('help', element('p', ...inCode(block.text)));
    case 'failed-tests':
      return element('ul', ...failedTestItems(block));
    case 'types':
      return element(
        'ul',
        element(
          'li',
          `${block.label}: ${block.test}`,
          element(
            'ul',
            ...block.faults.map(({ message, types, place }) =>
              element('li', ...inCode(message), placeText(place), ...comparison(types)),
            ),
          ),
        ),
      );
    case 'bugs':
      return element(
        'div',
        element('p', block.text),
        element('ul', element('li', `${block.label}: `, ...inCode(block.first))),
        ...folded(
          'Caught',
          block.caught.map((bug) => element('li', ...inCode(bug))),
        ),
      );
    case 'passed-tests':
      return element(
        'div',
        ...folded(
          block.text,
          block.names.map((name) => element('li', name)),
        ),
      );
    case 'advice':
      return element('div', element('p', block.text), element('ul', ...block.items.map((item) => element('li', item))));
    case 'output':
      return element('div', element('p', block.text), element('pre', block.output));
  }
}

/** Names what helps as somebody in a page can do it. */
function remedySentence({ command }: Remedy, ref: string): string {
  switch (command) {
    case 'doctor':
      return 'Try again; if it happens twice, reload the page: your answer is kept.';
    case 'reset':
      return 'Reset brings the stub back.';
    case 'solution':
      return '"Show solution" shows it, pressed twice.';
    case 'terminal':
      return `\`pnpm learn check ${ref}\` judges it on your machine.`;
  }
}

function failedTestItems({
  label,
  names,
  more,
  message,
  values,
  place,
}: Extract<Block, { kind: 'failed-tests' }>): Node[] {
  const items = [
    ...names.map((name) => element('li', `${label}: ${name}`)),
    ...(more === null ? [] : [element('li', more)]),
  ];
  items
    .at(-1)
    ?.append(...(message === null ? [] : [': ', ...inCode(message)]), placeText(place), ...comparison(values));
  return items;
}

function comparison(values: Comparison | null): Node[] {
  return values === null ? [] : [element('pre', `expected: ${values.expected}\nreceived: ${values.received}`)];
}

function placeText(place: Place | null): string {
  if (place === null) return '';
  return place.file === 'answer' ? ` (your line ${place.line})` : ` (the test's line ${place.line})`;
}

function folded(summary: string, items: readonly Node[]): Node[] {
  return items.length === 0 ? [] : [element('details', element('summary', summary), element('ul', ...items))];
}

function withClass(name: string, node: HTMLElement): HTMLElement {
  node.className = name;
  return node;
}

/** Sentences put code between backticks. */
function inCode(text: string): (Node | string)[] {
  return text.split('`').map((part, index) => (index % 2 === 0 ? part : element('code', part)));
}
