import type { Exercise } from '@backend-ts/course';
import { outlineOf, type Block, type Place, type Remedy, type Verdict } from '@backend-ts/judge/core';
import { cleaned, counted, painted, textWidth, wrapped, type TextStyle } from './text-style.ts';
import { comparisonLines } from './values.ts';

/** What a verdict is about. */
export interface Judgement {
  exercise: Exercise;
  /** The answer, named as the student would. */
  answerPlace: string;
  /** The exercise's test file, named as the student would. */
  testPlace: string;
}

/** How much is shown of what an answer printed. */
export interface Printed {
  /** All of it, and not only the beginning. */
  isWhole: boolean;
  /** How to see the rest, to stand behind what is left out: `: press m`. */
  way: string;
}

type Output = Extract<Block, { kind: 'output' }>;

/** At most this many lines of what the answer printed. */
const maxOutputLines = 10;

/**
 * Writes a verdict.
 *
 * @param about - What was judged.
 * @param printed - How much of what the answer printed is wanted.
 * @returns Lines for the terminal: the outcome first, then what helps, then the details.
 */
export function verdictLines(
  style: TextStyle,
  about: Judgement,
  verdict: Verdict,
  printed: Printed = { isWhole: false, way: '' },
): string[] {
  if (verdict.kind === 'not-started') {
    const { ref } = about.exercise;
    return wrapped(`${ref} has no answer yet. Begin with: ${style.command} start ${ref}`, textWidth(style));
  }
  const blocks = outlineOf(verdict);
  const outputs = blocks.filter((block) => block.kind === 'output');
  const others = blocks.filter((block) => block.kind !== 'output');
  return [...others.flatMap((block) => blockLines(style, about, block)), ...outputLines(style, outputs, printed)];
}

function blockLines(style: TextStyle, about: Judgement, block: Exclude<Block, Output>): string[] {
  switch (block.kind) {
    case 'title':
      return titleLines(style, about, block);
    case 'sentence':
      return [...wrapped(cleaned(block.text), textWidth(style)), ...placeLine(style, about, block.place, '')];
    case 'remedy':
      return wrapped(remedySentence(style, about.exercise, block.remedy), textWidth(style));
    case 'mistake':
      return ['', ...wrapped(cleaned(block.text), textWidth(style), style.plain ? '' : '▌ ')].map((line) =>
        line === '' ? line : painted(style, 'warn', line),
      );
    case 'failed-tests':
      return ['', ...failedTestLines(style, about, block)];
    case 'types':
      return [
        '',
        ...entry(style, block.label, block.test),
        ...block.faults.flatMap((fault) => [
          ...item(style, fault.message),
          ...(fault.types ? comparisonLines(style, fault.types) : []),
          ...placeLine(style, about, fault.place),
        ]),
      ];
    case 'bugs':
      return ['', ...wrapped(block.text, textWidth(style)), ...entry(style, block.label, block.first)];
    case 'passed-tests':
      return ['', style.plain ? block.text : `${painted(style, 'good', '✓')} ${painted(style, 'dim', block.text)}`];
    case 'advice':
      return ['', painted(style, 'warn', block.text), ...block.items.flatMap((advice) => item(style, advice))];
  }
}

function titleLines(style: TextStyle, about: Judgement, block: Extract<Block, { kind: 'title' }>): string[] {
  const facts = block.facts.length === 0 ? '' : ` (${block.facts.join(', ')})`;
  const rest = `${about.exercise.id}${facts}`;
  if (style.plain) return wrapped(`${block.word}: ${rest}`, textWidth(style));
  const symbol = block.isGood ? '✓' : '✗';
  return [
    `${painted(style, block.isGood ? 'good' : 'bad', `${symbol} ${block.text}`)}  ${painted(style, 'dim', rest)}`,
  ];
}

/** Names the command that helps as the student has to type it. */
function remedySentence({ command }: TextStyle, { ref }: Exercise, remedy: Remedy): string {
  switch (remedy.command) {
    case 'doctor':
      return `Try again; if it happens twice, run \`${command} doctor\`.`;
    case 'reset':
      return `\`${command} reset ${ref}\` brings the stub back.`;
    case 'solution':
      return `\`${command} diff ${ref} --give-up\` shows the solution.`;
    case 'terminal':
      return `\`${command} check ${ref}\` judges it.`;
  }
}

function failedTestLines(
  style: TextStyle,
  about: Judgement,
  { label, names, more, message, values, place }: Extract<Block, { kind: 'failed-tests' }>,
): string[] {
  return [
    ...names.flatMap((name) => entry(style, label, name)),
    ...(more === null ? [] : item(style, more)),
    ...(values === null ? [] : comparisonLines(style, values)),
    ...(message === null ? [] : item(style, message)),
    ...placeLine(style, about, place),
  ];
}

/** The first lines of what was printed, and how much is left out; all of it, test by test, for one who wants it whole. */
function outputLines(style: TextStyle, [first, ...others]: readonly Output[], { isWhole, way }: Printed): string[] {
  if (first === undefined) return [];
  if (isWhole) return [first, ...others].flatMap((block) => outputOf(style, block, linesOf(block)));
  const lines = linesOf(first);
  const more = lines.length - maxOutputLines;
  const left = [
    ...(more > 0 ? [counted(more, 'more line')] : []),
    ...(others.length > 0 ? [`${counted(others.flatMap(linesOf).length, 'line')} at other times`] : []),
  ];
  return [
    ...outputOf(style, first, lines.slice(0, maxOutputLines)),
    ...(left.length > 0 ? [painted(style, 'dim', `  … and ${left.join(', and ')}${way}`)] : []),
  ];
}

function outputOf(style: TextStyle, { text }: Output, lines: readonly string[]): string[] {
  const title = wrapped(cleaned(text), textWidth(style)).map((line) => painted(style, 'dim', line));
  return ['', ...title, ...lines.map((line) => `  ${line}`)];
}

function linesOf({ output }: Output): string[] {
  return cleaned(output).split('\n');
}

function entry(style: TextStyle, word: string, title: string): string[] {
  const text = cleaned(title);
  if (style.plain) return wrapped(`${word}: ${text}`, textWidth(style));
  return wrapped(text, textWidth(style), '✗ ', '  ').map((line) =>
    line.startsWith('✗ ') ? painted(style, 'bad', '✗ ') + line.slice(2) : line,
  );
}

function item(style: TextStyle, text: string): string[] {
  return wrapped(cleaned(text), textWidth(style), indentOf(style));
}

function placeLine(style: TextStyle, about: Judgement, place: Place | null, indent = indentOf(style)): string[] {
  if (place === null) return [];
  const file = place.file === 'answer' ? about.answerPlace : about.testPlace;
  const column = place.column === null ? '' : `:${place.column}`;
  return [`${indent}${painted(style, 'place', `${file}:${place.line}${column}`)}`];
}

function indentOf(style: TextStyle): string {
  return style.plain ? '' : '    ';
}
