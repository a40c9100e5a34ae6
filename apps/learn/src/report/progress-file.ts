import type { Course } from '@backend-ts/course';
import { localDate, type ProgressReport } from '@backend-ts/course/progress';
import { barCells } from '../render/bar.ts';

const begin = '<!-- progress:begin -->';
const end = '<!-- progress:end -->';

/**
 * Writes the text of PROGRESS.md.
 *
 * @param course - The course, for titles.
 * @param report - How far the student is.
 * @param old - The text of the present file, or null. What stands outside of its two markers is kept.
 * @returns The whole text.
 */
export function progressFile(course: Course, report: ProgressReport, old: string | null): string {
  const block = `${begin}\n\n${tables(course, report)}\n\n${end}`;
  const [before, rest] = old?.split(begin) ?? [];
  const after = rest?.split(end)[1];
  if (before !== undefined && after !== undefined) return before + block + after;
  if (old !== null && old.trim() !== '') return `${old.trimEnd()}\n\n${block}\n`;
  return `# My progress\n\nThe part between the markers is written by \`learn progress --write\`; the rest of this file is yours.\n\n${block}\n`;
}

function tables(course: Course, report: ProgressReport): string {
  const summary = table(
    ['package', 'passed', ''],
    report.packages.map((one) => [one.package, `${one.passed} of ${one.total}`, barCells(one.passed, one.total, 20)]),
  );
  const passedAt = new Map(report.exercises.map((exercise) => [exercise.exercise, exercise.passedAt]));
  const details = course.packages.flatMap((one) => {
    const rows = one.exercises.flatMap((exercise) => {
      const moment = passedAt.get(exercise.ref);
      if (moment === undefined || moment === null) return [];
      const link = `[${exercise.id}](packages/${one.name}/practice/${exercise.id}.ts)`;
      return [[link, exercise.title.replaceAll('|', '\\|'), localDate(new Date(moment))]];
    });
    return rows.length === 0 ? [] : [`## ${one.name}\n\n${table(['exercise', 'title', 'passed'], rows)}`];
  });
  return [summary, ...details].join('\n\n');
}

/** Sets a table with aligned columns, as the formatter of the repository wants it. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(3, ...[title, ...rows.map((row) => row[column] ?? '')].map((cell) => cell.length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
