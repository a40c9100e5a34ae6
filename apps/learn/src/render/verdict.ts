import type { Exercise } from '@backend-ts/course';
import { outlineOf, type Block, type Place, type Remedy, type Verdict } from '@backend-ts/judge/core';
import { cleaned, counted, painted, textWidth, wrapped, type Look } from './look.ts';
import { comparisonLines } from './values.ts';

/** What a verdict is about. */
export interface Judgement {
  exercise: Exercise;
  /** The answer, named as the student would. */
  answerPlace: string;
  /** The exercise's test file, named as the student would. */
  testPlace: string;
}

/** At most this many lines of what the answer printed. */
const maxOutputLines = 10;

/**
 * Writes a verdict.
 *
 * @param about - What was judged.
 * @returns Lines for the terminal: the outcome first, then what helps, then the details.
 */
export function verdictLines(look: Look, about: Judgement, verdict: Verdict): string[] {
  if (verdict.kind === 'not-started') {
    const { ref } = about.exercise;
    return wrapped(`${ref} has no answer yet. Begin with: ${look.command} start ${ref}`, textWidth(look));
  }
  return outlineOf(verdict).flatMap((block) => blockLines(look, about, block));
}

function blockLines(look: Look, about: Judgement, block: Block): string[] {
  switch (block.kind) {
    case 'title':
      return titleLines(look, about, block);
    case 'sentence':
      return [...wrapped(cleaned(block.text), textWidth(look)), ...placeLine(look, about, block.place, '')];
    case 'remedy':
      return wrapped(remedySentence(look, about.exercise, block.remedy), textWidth(look));
    case 'mistake':
      return ['', ...wrapped(cleaned(block.text), textWidth(look), look.plain ? '' : '▌ ')].map((line) =>
        line === '' ? line : painted(look, 'heed', line),
      );
    case 'failed-tests':
      return ['', ...failedTestLines(look, about, block)];
    case 'types':
      return [
        '',
        ...entry(look, block.label, block.test),
        ...block.faults.flatMap((fault) => [
          ...item(look, fault.message),
          ...(fault.types ? comparisonLines(look, fault.types) : []),
          ...placeLine(look, about, fault.place),
        ]),
      ];
    case 'bugs':
      return ['', ...wrapped(block.text, textWidth(look)), ...entry(look, block.label, block.first)];
    case 'passed-tests':
      return ['', look.plain ? block.text : `${painted(look, 'good', '✓')} ${painted(look, 'dim', block.text)}`];
    case 'advice':
      return ['', painted(look, 'heed', block.text), ...block.items.flatMap((advice) => item(look, advice))];
    case 'output':
      return outputLines(look, block.text, block.output);
  }
}

function titleLines(look: Look, about: Judgement, block: Extract<Block, { kind: 'title' }>): string[] {
  const facts = block.facts.length === 0 ? '' : ` (${block.facts.join(', ')})`;
  const rest = `${about.exercise.id}${facts}`;
  if (look.plain) return wrapped(`${block.word}: ${rest}`, textWidth(look));
  const symbol = block.isGood ? '✓' : '✗';
  return [`${painted(look, block.isGood ? 'good' : 'bad', `${symbol} ${block.text}`)}  ${painted(look, 'dim', rest)}`];
}

/** Names the command that helps as the student has to type it. */
function remedySentence({ command }: Look, { ref }: Exercise, remedy: Remedy): string {
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
  look: Look,
  about: Judgement,
  { label, names, more, message, values, place }: Extract<Block, { kind: 'failed-tests' }>,
): string[] {
  return [
    ...names.flatMap((name) => entry(look, label, name)),
    ...(more === null ? [] : item(look, more)),
    ...(values === null ? [] : comparisonLines(look, values)),
    ...(message === null ? [] : item(look, message)),
    ...placeLine(look, about, place),
  ];
}

function outputLines(look: Look, title: string, output: string): string[] {
  const lines = cleaned(output).split('\n');
  const more = lines.length - maxOutputLines;
  return [
    '',
    painted(look, 'dim', title),
    ...lines.slice(0, maxOutputLines).map((line) => `  ${line}`),
    ...(more > 0 ? [painted(look, 'dim', `  … and ${counted(more, 'more line')}`)] : []),
  ];
}

function entry(look: Look, word: string, title: string): string[] {
  const text = cleaned(title);
  if (look.plain) return wrapped(`${word}: ${text}`, textWidth(look));
  return wrapped(text, textWidth(look), '✗ ', '  ').map((line) =>
    line.startsWith('✗ ') ? painted(look, 'bad', '✗ ') + line.slice(2) : line,
  );
}

function item(look: Look, text: string): string[] {
  return wrapped(cleaned(text), textWidth(look), indentOf(look));
}

function placeLine(look: Look, about: Judgement, place: Place | null, indent = indentOf(look)): string[] {
  if (place === null) return [];
  const file = place.file === 'answer' ? about.answerPlace : about.testPlace;
  const column = place.column === null ? '' : `:${place.column}`;
  return [`${indent}${painted(look, 'place', `${file}:${place.line}${column}`)}`];
}

function indentOf(look: Look): string {
  return look.plain ? '' : '    ';
}
