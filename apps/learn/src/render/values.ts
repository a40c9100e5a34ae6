import type { Comparison } from '@backend-ts/judge/core';
import { diffLines } from 'diff';
import { cleaned, painted, textWidth, wrapped, type Look } from './look.ts';

/** More lines than this help nobody. */
const maxLines = 16;

/**
 * Sets an expected and an actual value side by side in words, or line against line where they are long.
 *
 * @returns Lines, indented to stand under a test's name.
 */
export function comparisonLines(look: Look, { expected, received }: Comparison): string[] {
  const [wanted, got] = [cleaned(expected), cleaned(received)];
  const indent = look.plain ? '' : '    ';
  if (!wanted.includes('\n') && !got.includes('\n')) {
    const hanging = `${indent}          `;
    return [
      ...wrapped(wanted, textWidth(look), `${indent}expected: `, hanging),
      ...wrapped(got, textWidth(look), `${indent}received: `, hanging),
    ];
  }
  if (look.plain) {
    return [...labelled('expected', wanted), ...labelled('received', got)];
  }
  const lines = diffLines(`${wanted}\n`, `${got}\n`).flatMap((change) => {
    const [mark, paint] = change.removed ? (['-', 'good'] as const) : (['+', 'bad'] as const);
    return change.value
      .replace(/\n$/, '')
      .split('\n')
      .map((line) =>
        change.added || change.removed ? painted(look, paint, `${indent}${mark} ${line}`) : `${indent}  ${line}`,
      );
  });
  return [
    `${indent}${painted(look, 'good', '- expected')}  ${painted(look, 'bad', '+ received')}`,
    ...clipped(lines, indent),
  ];
}

function labelled(label: string, value: string): string[] {
  return [`${label}:`, ...clipped(value.split('\n'), '')];
}

function clipped(lines: string[], indent: string): string[] {
  const more = lines.length - maxLines;
  return more > 0 ? [...lines.slice(0, maxLines), `${indent}… ${more} more lines`] : lines;
}
