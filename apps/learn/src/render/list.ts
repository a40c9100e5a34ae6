import { comingDays, type CoursePackage, type Exercise } from '@backend-ts/course';
import type { Standing } from '@backend-ts/course/progress';
import { listed } from '../names.ts';
import { standingOf } from '../standing.ts';
import type { State } from '../state/schema.ts';
import { progressBar } from './bar.ts';
import { painted, type Look } from './look.ts';

const words: Record<Standing, string> = { passed: 'passed', started: 'started', 'not-started': 'not started' };
const symbols = { passed: '✓', started: '…', 'not-started': '·' } as const;
const paints = { passed: 'good', started: 'heed', 'not-started': 'dim' } as const;

/**
 * Shows every exercise of a package with its state.
 *
 * @param current - The exercise to point at, if any.
 * @returns A heading and one line an exercise.
 */
export function packageLines(
  look: Look,
  inside: CoursePackage,
  state: Readonly<State>,
  current: string | null,
): string[] {
  const standings = inside.exercises.map((exercise) => standingOf(exercise, state));
  const passed = standings.filter((standing) => standing === 'passed').length;
  const heading = `${painted(look, 'strong', inside.name)}  ${progressBar(look, passed, inside.exercises.length)}`;
  const widest = Math.max(0, ...inside.exercises.map((exercise) => exercise.id.length));
  return [
    heading,
    ...inside.exercises.map((exercise, index) =>
      row(look, exercise, standings[index] ?? 'not-started', widest, exercise.ref === current),
    ),
  ];
}

/**
 * Shows the days of a package that are still to come, one line for each phase.
 *
 * @returns Lines; none if everything is there, or nobody has said what is to come.
 */
export function comingLines(look: Look, inside: CoursePackage): string[] {
  const phases = Map.groupBy(comingDays(inside), ({ phase }) => phase);
  const rows = [...phases].map(([phase, coming]) => {
    const numbers = coming.map(({ number }) => number);
    return { phase, days: `${numbers.length === 1 ? 'day' : 'days'} ${daySpans(look, numbers)}` };
  });
  if (look.plain) return rows.map(({ phase, days }) => `coming: ${days}, ${phase}`);
  const widest = Math.max(0, ...rows.map(({ days }) => days.length));
  return rows.map(({ phase, days }) => `  ${painted(look, 'dim', `· coming       ${days.padEnd(widest)}  ${phase}`)}`);
}

/**
 * Writes the numbers of days so that days in a row are one span.
 *
 * @param numbers - The numbers, ascending.
 * @returns `1–3 and 5`, or `1 to 3 and 5` where the look is plain.
 */
export function daySpans(look: Look, numbers: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const number of numbers) {
    const last = spans.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else spans.push([number, number]);
  }
  const between = look.plain ? ' to ' : '–';
  return listed(
    spans.map(([from, to]) => (from === to ? String(from) : `${from}${between}${to}`)),
    'and',
  );
}

function row(look: Look, exercise: Exercise, standing: Standing, widest: number, isCurrent: boolean): string {
  const minutes = `${exercise.frontMatter.minutes} min`;
  if (look.plain) {
    const here = isCurrent ? ' (you are here)' : '';
    return `${exercise.id}: ${exercise.title}, ${minutes}, ${words[standing]}${here}`;
  }
  const pointer = isCurrent ? painted(look, 'strong', '›') : ' ';
  const symbol = painted(look, paints[standing], `${symbols[standing]} ${words[standing].padEnd(11)}`);
  const room = Math.max(10, look.width - widest - 27);
  const title = exercise.title.length > room ? `${exercise.title.slice(0, room - 1)}…` : exercise.title;
  return `${pointer} ${symbol}  ${exercise.id.padEnd(widest)}  ${title}  ${painted(look, 'dim', minutes)}`;
}
