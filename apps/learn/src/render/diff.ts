import { diffLines, structuredPatch } from 'diff';
import { cleaned, painted, type TextStyle } from './text-style.ts';

/** Side by side needs this many columns. */
const wideEnough = 120;

/**
 * Compares the student's answer with the solution.
 *
 * @param style - How text may look. From 120 columns on the two stand side by side.
 * @param mine - The student's answer.
 * @param solution - The solution.
 * @returns Lines for the terminal.
 */
export function diffReport(style: TextStyle, mine: string, solution: string): string[] {
  const [left, right] = [tidy(mine), tidy(solution)];
  if (left === right) return ['Your answer and the solution are the same, letter for letter.'];
  return style.width >= wideEnough && !style.plain ? sideBySide(style, left, right) : together(style, left, right);
}

function tidy(source: string): string {
  return `${cleaned(source).trimEnd()}\n`;
}

function together(style: TextStyle, mine: string, solution: string): string[] {
  const heading = style.plain
    ? 'Lines that begin with - are yours, lines that begin with + are the solution.'
    : `${painted(style, 'bad', '- yours')}  ${painted(style, 'good', '+ solution')}`;
  const { hunks } = structuredPatch('yours', 'solution', mine, solution, '', '', { context: 1000 });
  const lines = hunks.flatMap((hunk) => hunk.lines).filter((line) => !line.startsWith('\\'));
  return [
    heading,
    '',
    ...lines.map((line) => {
      if (line.startsWith('-')) return painted(style, 'bad', `- ${line.slice(1)}`);
      if (line.startsWith('+')) return painted(style, 'good', `+ ${line.slice(1)}`);
      return `  ${line.slice(1)}`.trimEnd();
    }),
  ];
}

type Row = readonly [left: string | null, right: string | null, isSame: boolean];

function sideBySide(style: TextStyle, mine: string, solution: string): string[] {
  const half = Math.floor((style.width - 3) / 2);
  const rows: Row[] = [];
  const changes = diffLines(mine, solution);
  for (let index = 0; index < changes.length; index += 1) {
    const change = changes[index];
    if (change === undefined) break;
    const lines = linesOf(change.value);
    if (!change.added && !change.removed) {
      rows.push(...lines.map((line) => [line, line, true] as const));
      continue;
    }
    const next = changes[index + 1];
    const isPair = change.removed && next?.added === true;
    const [left, right] = change.added ? [[], lines] : [lines, isPair ? linesOf(next.value) : []];
    if (isPair) index += 1;
    for (let row = 0; row < Math.max(left.length, right.length); row += 1) {
      rows.push([left[row] ?? null, right[row] ?? null, false]);
    }
  }
  const heading = `${painted(style, 'bad', 'yours'.padEnd(half))} │ ${painted(style, 'good', 'solution')}`;
  return [heading, ...rows.flatMap((row) => columnLines(style, row, half))];
}

function columnLines(style: TextStyle, [left, right, isSame]: Row, half: number): string[] {
  const [lefts, rights] = [folded(left ?? '', half), folded(right ?? '', half)];
  // The mark says without colour what the colours say.
  const mark = isSame ? '│' : left === null ? '>' : right === null ? '<' : '≠';
  return Array.from({ length: Math.max(lefts.length, rights.length) }, (_, index) => {
    const [one, other] = [(lefts[index] ?? '').padEnd(half), rights[index] ?? ''];
    const line = isSame
      ? `${one} ${mark} ${other}`
      : `${painted(style, 'bad', one)} ${mark} ${painted(style, 'good', other)}`;
    return line.trimEnd();
  });
}

/** Cuts a line into pieces that fit the column: code must not be lost, even where that is ugly. */
function folded(line: string, width: number): string[] {
  const pieces = line.match(new RegExp(`.{1,${width}}`, 'gu'));
  return pieces ?? [''];
}

function linesOf(text: string): string[] {
  return text.replace(/\n$/, '').split('\n');
}
