import type { CoursePackage, Exercise } from '@backend-ts/course';
import type { Verdict } from '@backend-ts/judge/core';
import { stripVTControlCharacters } from 'node:util';
import { progressBar } from '../render/bar.ts';
import { placeLines, type Places } from '../render/goal.ts';
import { asTyped, painted, textWidth, wrapped, type TextStyle } from '../render/text-style.ts';
import { verdictLines } from '../render/verdict.ts';
import { legendLines, shortLegend, type Question } from './keys.ts';

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
  /** A question that waits for a key. */
  question: Question | null;
  /** Whether the student wants to see all of it, also if it scrolls. */
  isWhole: boolean;
}

/** Where a window is small, this many rows are the outcome's before the head or the keys get any. */
const outcomeRows = 6;

/**
 * Draws the screen.
 *
 * @param height - Rows of the window. What does not fit is cut, with a line that says so; the outcome is cut last.
 * @returns The lines from the top.
 */
export function screenLines(style: TextStyle, height: number, view: View): string[] {
  const body = bodyLines(style, view);
  const [head, foot] = frameFor(style, height, view, Math.min(rowsOf(style, body), outcomeRows));
  const room = roomIn(style, height, [head, foot]);
  if (view.isWhole || rowsOf(style, body) <= room) return [...head, ...body, ...foot];
  const urgent = urgentFirst(style, view) ?? body;
  const hidden = (count: number): string => painted(style, 'warn', `… ${count} more lines: press m`);
  const roomForText = room - rowsOf(style, [hidden(urgent.length)]);
  const kept: string[] = [];
  for (const line of urgent) {
    if (rowsOf(style, [...kept, line]) > roomForText) break;
    kept.push(line);
  }
  return [...head, ...kept, hidden(urgent.length - kept.length), ...foot];
}

/** Where not all can be seen, the outcome and its sentence stand above the notice, without the lines that only part them. */
function urgentFirst(style: TextStyle, view: View): string[] | null {
  if (view.notice === null || view.panel !== null || view.phase !== 'judged') return null;
  const status = statusLines(style, view);
  const end = status.indexOf('');
  const outcome = end === -1 ? status : status.slice(0, end);
  return [...outcome, ...noticeLines(style, view.notice), ...status.slice(outcome.length)];
}

/** What stands above and below the middle part. */
type Frame = readonly [head: string[], foot: string[]];

/** Rows that a frame leaves for the middle part; one stays free for the cursor. */
function roomIn(style: TextStyle, height: number, [head, foot]: Frame): number {
  return height - 1 - rowsOf(style, head) - rowsOf(style, foot);
}

/** The frame that says most among those that leave enough room; the smallest where none does. */
function frameFor(style: TextStyle, height: number, view: View, needed: number): Frame {
  const [head, foot] = [headLines(style, view), footLines(style, view)];
  const title = head.slice(1, 2);
  // A question has to be seen: it waits for an answer.
  const [little, none] = view.question === null ? [[shortLegend(style)], []] : [foot, foot];
  const frames: Frame[] = [
    [head, ['', ...foot]],
    [head.filter((line) => line !== ''), foot],
    [title, foot],
    [title, little],
    [[], little],
  ];
  return frames.find((frame) => roomIn(style, height, frame) >= needed) ?? [[], none];
}

/**
 * Says where the student is and where the files are.
 *
 * @returns The upper part of the screen.
 */
export function headLines(style: TextStyle, view: View): string[] {
  const { exercise, inside } = view;
  const bar = progressBar(style, view.passed, inside.exercises.length);
  const minutes = `${exercise.frontMatter.minutes} min`;
  return [
    style.plain ? `${inside.name}, ${bar}` : `${painted(style, 'strong', inside.name)}  ${bar}`,
    style.plain
      ? `${exercise.id}: ${exercise.title}, ${minutes}`
      : `${painted(style, 'strong', `${exercise.id}  ${exercise.title}`)}  ${painted(style, 'dim', minutes)}`,
    '',
    ...placeLines(style, view.places),
    '',
  ];
}

/**
 * Says what the student is to know now: the answer to the last key, the verdict, or the goal.
 *
 * @returns The middle part of the screen.
 */
export function bodyLines(style: TextStyle, view: View): string[] {
  const notice = view.notice === null ? [] : [...noticeLines(style, view.notice), ''];
  const panel = view.panel === null ? [] : [...view.panel, ''];
  const status = view.panel !== null && view.isPanelAlone ? [] : statusLines(style, view);
  return withoutLastBlank([...notice, ...panel, ...status]);
}

/**
 * Says what has become of the answer.
 *
 * @returns The goal before the first verdict, "Checking …", or the verdict.
 */
export function statusLines(style: TextStyle, view: View): string[] {
  if (view.phase === 'checking') return [painted(style, 'warn', 'Checking …')];
  const { verdict, exercise, places } = view;
  if (view.phase === 'reading' || verdict === null) {
    return [...view.goal, '', painted(style, 'dim', 'Your file is checked whenever you save it.')];
  }
  if (verdict.kind === 'not-started') {
    return wrapped(`${places.answer} is gone. Press r to bring the stub back.`, textWidth(style));
  }
  const about = { exercise, answerPlace: places.answer, testPlace: places.test };
  const lines = verdictLines(style, about, verdict, { isWhole: view.isWhole, way: ': press m' });
  return verdict.kind === 'passed' ? [...lines, '', ...nextLines(style, view)] : lines;
}

/**
 * Says a notice.
 *
 * @param notice - A sentence.
 * @returns Lines that stand out.
 */
export function noticeLines(style: TextStyle, notice: string): string[] {
  return wrapped(asTyped(style, notice), textWidth(style)).map((line) => painted(style, 'warn', line));
}

function nextLines(style: TextStyle, view: View): string[] {
  if (view.next === null) {
    return wrapped(
      `Every exercise of ${view.inside.name} has passed. Press q, then see: ${style.command} progress`,
      textWidth(style),
    );
  }
  return wrapped(`Press n for the next: ${view.next.id}, ${view.next.title}`, textWidth(style)).map((line) =>
    painted(style, 'strong', line),
  );
}

/**
 * Shows the question that waits, or the keys.
 *
 * @returns The lower part of the screen.
 */
export function footLines(style: TextStyle, { question }: Pick<View, 'question'>): string[] {
  if (question === null) return legendLines(style);
  const way = question.yes === 'y' ? 'Press y' : `Press ${question.yes} once more`;
  return wrapped(`${question.text} ${way} for yes, any other key for no.`, textWidth(style)).map((line) =>
    painted(style, 'warn', line),
  );
}

function rowsOf(style: TextStyle, lines: readonly string[]): number {
  const rows = (line: string): number => Math.max(1, Math.ceil(stripVTControlCharacters(line).length / style.width));
  return lines.reduce((sum, line) => sum + rows(line), 0);
}

function withoutLastBlank(lines: string[]): string[] {
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
