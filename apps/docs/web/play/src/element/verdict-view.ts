import type { Verdict } from '@backend-ts/judge/core';

/**
 * Shows a verdict in words and lists, for eyes and screen readers alike.
 *
 * @param verdict - The verdict.
 * @returns The nodes, the most telling first.
 */
export function viewOf(verdict: Verdict): Node[] {
  if (verdict.kind === 'not-started') return [];
  const passed = verdict.tests.filter((test) => test.status === 'passed');
  const nodes: Node[] = [element('p', 'strong', [headline(verdict)])];
  if (verdict.kind === 'failed' && verdict.mistake)
    nodes.push(withClass('help', element('p', null, inCode(verdict.mistake.feedback))));
  if (verdict.kind === 'error') nodes.push(element('p', null, inCode(verdict.message)));
  const faults = [
    ...verdict.tests.filter((test) => test.status === 'failed').map(testItem),
    ...verdict.types.map(({ file, line, message }) =>
      element('li', null, [
        ...inCode(message),
        file === 'answer' ? ` (your line ${String(line)})` : ` (the test's line ${String(line)})`,
      ]),
    ),
    ...verdict.bugs.map(({ caught, feedback }) =>
      element('li', null, [caught ? 'Caught: ' : 'Not noticed: ', ...inCode(feedback)]),
    ),
  ];
  if (faults.length > 0) nodes.push(element('ul', null, faults));
  if (passed.length > 0)
    nodes.push(
      folded(
        `${String(passed.length)} of ${String(verdict.tests.length)} tests pass`,
        passed.map(({ name }) => element('li', null, [name])),
      ),
    );
  if (verdict.output !== '')
    nodes.push(element('p', null, ['Your program printed:']), element('pre', null, [verdict.output]));
  return nodes;
}

function headline(verdict: Exclude<Verdict, { kind: 'not-started' }>): string {
  if (verdict.kind === 'passed') return 'Passed.';
  if (verdict.kind === 'error') return 'Could not be judged to the end.';
  const failed = verdict.tests.filter((test) => test.status === 'failed').length;
  const escaped = verdict.bugs.filter((bug) => !bug.caught).length;
  const parts = [
    failed > 0 ? `${String(failed)} of ${String(verdict.tests.length)} tests fail` : '',
    verdict.types.length > 0
      ? `${String(verdict.types.length)} ${verdict.types.length === 1 ? 'line has' : 'lines have'} wrong types`
      : '',
    escaped > 0 ? `${String(escaped)} of ${String(verdict.bugs.length)} bugs are not noticed` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? `Not yet. ${verdict.summary}` : `Not yet: ${parts.join(', ')}.`;
}

function testItem({
  name,
  message,
  expected,
  actual,
  line,
  file,
}: Exclude<Verdict, { kind: 'not-started' }>['tests'][number]): HTMLElement {
  const place =
    line === null ? '' : file === 'answer' ? ` (your line ${String(line)})` : ` (the test's line ${String(line)})`;
  const item = element('li', null, [name, ': ', message?.split('\n')[0] ?? 'failed', place]);
  if (expected !== null && actual !== null) {
    item.append(element('pre', null, [`expected: ${expected}\nyours:    ${actual}`]));
  }
  return item;
}

function folded(summary: string, items: readonly Node[]): HTMLElement {
  const details = document.createElement('details');
  details.append(element('summary', null, [summary]), element('ul', null, items));
  return details;
}

function element(name: string, inner: string | null, content: readonly (Node | string)[]): HTMLElement {
  const outer = document.createElement(name);
  const target = inner === null ? outer : outer.appendChild(document.createElement(inner));
  target.append(...content);
  return outer;
}

function withClass(name: string, node: HTMLElement): HTMLElement {
  node.className = name;
  return node;
}

/** Sentences put code between backticks. */
function inCode(text: string): (Node | string)[] {
  return text.split('`').map((part, index) => (index % 2 === 0 ? part : element('code', null, [part])));
}
