import type { CoursePackage, Exercise } from '@backend-ts/course';
import type { Verdict } from '@backend-ts/judge/core';
import { stripVTControlCharacters } from 'node:util';
import { progressBar } from '../render/bar.ts';
import { placeLines, type Places } from '../render/goal.ts';
import { asTyped, painted, textWidth, wrapped, type Look } from '../render/look.ts';
import { verdictLines } from '../render/verdict.ts';

/** Everything that the watching screen shows. */
export interface View {
  inside: CoursePackage;
  exercise: Exercise;
  /** How many exercises of the package have passed. */
  passed: number;
  places: Places;
  /** "After this you can …", as lines. */
  goal: string[];
  phase: 'reading' | 'checking' | 'judged';
  /** The last verdict; null before the first. */
  verdict: Verdict | null;
  /** The exercise that the key n leads to; null after the last. */
  next: Exercise | null;
  /** A hint, a comparison or a list that the student asked for. */
  panel: string[] | null;
  /** Whether the panel takes the place of the verdict. */
  isPanelAlone: boolean;
  /** A sentence about something that went wrong or was done. */
  notice: string | null;
  /** A question that waits for y. */
  question: string | null;
  /** Whether the student wants to see all of it, also if it scrolls. */
  isWhole: boolean;
}

/** The keys, in the order of the legend. */
const legend = [
  ['h', 'hint'],
  ['n', 'next'],
  ['l', 'list'],
  ['d', 'diff'],
  ['r', 'reset'],
  ['c', 'check again'],
  ['q', 'quit'],
] as const;

/**
 * Draws the screen.
 *
 * @param height - Rows of the window. What does not fit is cut, with a line that says so.
 * @returns The lines from the top.
 */
export function screenLines(look: Look, height: number, view: View): string[] {
  const head = headLines(look, view);
  const foot = ['', ...footLines(look, view)];
  const body = bodyLines(look, view);
  // One row stays free for the cursor.
  const room = height - 1 - rowsOf(look, head) - rowsOf(look, foot);
  if (view.isWhole || rowsOf(look, body) <= room) return [...head, ...body, ...foot];
  const kept: string[] = [];
  for (const line of body) {
    if (rowsOf(look, [...kept, line]) > room - 1) break;
    kept.push(line);
  }
  const hidden = painted(look, 'heed', `… ${body.length - kept.length} more lines: press m`);
  return [...head, ...kept, hidden, ...foot];
}

/**
 * Says where the student is and where the files are.
 *
 * @returns The upper part of the screen.
 */
export function headLines(look: Look, view: View): string[] {
  const { exercise, inside } = view;
  const bar = progressBar(look, view.passed, inside.exercises.length);
  const minutes = `${exercise.frontMatter.minutes} min`;
  return [
    look.plain ? `${inside.name}, ${bar}` : `${painted(look, 'strong', inside.name)}  ${bar}`,
    look.plain
      ? `${exercise.id}: ${exercise.title}, ${minutes}`
      : `${painted(look, 'strong', `${exercise.id}  ${exercise.title}`)}  ${painted(look, 'dim', minutes)}`,
    '',
    ...placeLines(look, view.places),
    '',
  ];
}

/**
 * Says what the student is to know now: the answer to the last key, the verdict, or the goal.
 *
 * @returns The middle part of the screen.
 */
export function bodyLines(look: Look, view: View): string[] {
  const notice = view.notice === null ? [] : [...noticeLines(look, view.notice), ''];
  const panel = view.panel === null ? [] : [...view.panel, ''];
  const status = view.panel !== null && view.isPanelAlone ? [] : statusLines(look, view);
  return withoutLastBlank([...notice, ...panel, ...status]);
}

/**
 * Says what has become of the answer.
 *
 * @returns The goal before the first verdict, "Checking …", or the verdict.
 */
export function statusLines(look: Look, view: View): string[] {
  if (view.phase === 'checking') return [painted(look, 'heed', 'Checking …')];
  const { verdict, exercise, places } = view;
  if (view.phase === 'reading' || verdict === null) {
    return [...view.goal, '', painted(look, 'dim', 'Your file is checked whenever you save it.')];
  }
  if (verdict.kind === 'not-started') {
    return wrapped(`${places.answer} is gone. Press r to bring the stub back.`, textWidth(look));
  }
  const lines = verdictLines(look, { exercise, answerPlace: places.answer, testPlace: places.test }, verdict);
  return verdict.kind === 'passed' ? [...lines, '', ...nextLines(look, view)] : lines;
}

/**
 * Says a notice.
 *
 * @param notice - A sentence.
 * @returns Lines that stand out.
 */
export function noticeLines(look: Look, notice: string): string[] {
  return wrapped(asTyped(look, notice), textWidth(look)).map((line) => painted(look, 'heed', line));
}

function nextLines(look: Look, view: View): string[] {
  if (view.next === null) {
    return wrapped(
      `Every exercise of ${view.inside.name} has passed. Press q, then see: ${look.command} progress`,
      textWidth(look),
    );
  }
  return wrapped(`Press n for the next: ${view.next.id}, ${view.next.title}`, textWidth(look)).map((line) =>
    painted(look, 'strong', line),
  );
}

/**
 * Shows the question that waits, or the keys.
 *
 * @returns The lower part of the screen.
 */
export function footLines(look: Look, view: Pick<View, 'question'>): string[] {
  if (view.question !== null) {
    return wrapped(`${view.question} Press y for yes, any other key for no.`, textWidth(look)).map((line) =>
      painted(look, 'heed', line),
    );
  }
  if (look.plain) return wrapped(`Keys: ${legend.map(([key, word]) => `${key} ${word}`).join(', ')}.`, textWidth(look));
  return [legend.map(([key, word]) => `${painted(look, 'strong', key)} ${painted(look, 'dim', word)}`).join('  ')];
}

function rowsOf(look: Look, lines: readonly string[]): number {
  const rows = (line: string): number => Math.max(1, Math.ceil(stripVTControlCharacters(line).length / look.width));
  return lines.reduce((sum, line) => sum + rows(line), 0);
}

function withoutLastBlank(lines: string[]): string[] {
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
