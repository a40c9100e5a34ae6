import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CoursePackage, Day, Exercise } from '@backend-ts/course';
import { format, resolveConfig } from 'prettier';
import type { Check, CourseContext, PackageContext } from '../check.ts';
import type { Fault } from '../fault.ts';
import { readPackageJson } from '../package-json.ts';

/** The tables of exercises and of packages. */
export const tables: Check = {
  name: 'tables',
  holds: 'the tables of packages and of exercises are what is there',
  run: { course: checkPackageTable, package: checkExerciseTable },
};

/**
 * Compares the table of exercises in a package's README with the rooms; where there is a syllabus, one folded table for each
 * of its phases, in which a day without a room is said to be coming.
 *
 * @returns At most one fault: no README, no markers, or a stale table with its renewal.
 */
export async function checkExerciseTable({
  package: course,
  badSyllabus,
}: Pick<PackageContext, 'package' | 'badSyllabus'>): Promise<Fault[]> {
  // Without its syllabus, the table would lose every day that is still to come.
  if (badSyllabus !== null) return [];
  const table = course.syllabus.length > 0 ? dayTables(course) : roomTable(course.exercises);
  return checkTable(path.join(course.dir, 'README.md'), 'exercises', table, 'Run in the package: pnpm check --write');
}

function roomTable(exercises: readonly Exercise[]): string {
  const rows = exercises.map(({ id, title, frontMatter }) => [
    `[${id.replace(/-.*/, '')}](exercises/${id})`,
    title,
    frontMatter.concepts.join(', '),
    String(frontMatter.minutes),
    frontMatter.runtime,
  ]);
  return tableOf(['#', 'Exercise', 'Concepts', 'Minutes', 'Runs in'], rows);
}

function dayTables({ syllabus, exercises }: CoursePackage): string {
  const rooms = new Map(exercises.map((exercise) => [exercise.id, exercise]));
  const row = ({ id, title, insight, runtime }: Day): string[] => {
    const number = id.replace(/-.*/, '');
    const room = rooms.get(id);
    return room === undefined
      ? [number, title, insight, 'coming', runtime]
      : [`[${number}](exercises/${id})`, title, insight, String(room.frontMatter.minutes), runtime];
  };
  const phases = [...Map.groupBy(syllabus, ({ phase }) => phase)].map(([phase, days]) => {
    const there = days.filter(({ id }) => rooms.has(id)).length;
    const summary = `<summary><b>${phase}</b>: ${rangeOf(days)}, ${there === 0 ? 'coming' : `${there} of ${days.length} are there`}</summary>`;
    const table = tableOf(['Day', 'Title', 'Key insight', 'Minutes', 'Runs in'], days.map(row));
    return `<details>${summary}\n\n${table}\n\n</details>`;
  });
  // Padded to the longest insight, a hundred rows would be half as long again, and one new day would change all of them.
  return ['<!-- prettier-ignore-start -->', ...phases, '<!-- prettier-ignore-end -->'].join('\n\n');
}

function rangeOf(days: readonly Day[]): string {
  const [first, last] = [days.at(0)?.number, days.at(-1)?.number];
  return first === last ? `day ${first}` : `days ${first} to ${last}`;
}

/**
 * Compares the table of packages in the course's README with the packages.
 *
 * @returns At most one fault: no README, no markers, or a stale table with its renewal.
 */
export async function checkPackageTable({
  root,
  packages,
}: Pick<CourseContext, 'root' | 'packages'>): Promise<Fault[]> {
  const rows = packages.map(({ name, dir, exercises }) => [
    `[${name}](packages/${name})`,
    readPackageJson(dir).description ?? '',
    String(exercises.length),
    String(minutesOf(exercises)),
  ]);
  const table = tableOf(['Package', 'What you learn', 'Exercises', 'Minutes'], rows);
  const renew = 'Run: node tooling/checks/src/main.ts --course --write';
  return checkTable(path.join(root, 'README.md'), 'packages', table, renew);
}

function minutesOf(exercises: readonly Exercise[]): number {
  return exercises.reduce((sum, { frontMatter }) => sum + frontMatter.minutes, 0);
}

function tableOf(header: string[], rows: string[][]): string {
  const line = (cells: string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

async function checkTable(file: string, name: string, table: string, renew: string): Promise<Fault[]> {
  const begin = `<!-- ${name}:begin -->`;
  const end = `<!-- ${name}:end -->`;
  const text = existsSync(file) ? readFileSync(file, 'utf8') : null;
  const from = text?.indexOf(begin) ?? -1;
  const to = text?.indexOf(end, from) ?? -1;
  if (text === null || from === -1 || to === -1) {
    const message = text === null ? 'There is no README.md' : `The markers of the table of ${name} are missing`;
    const remedy = `Write ${begin} and ${end} on lines of their own where the table belongs.`;
    return [{ file, line: null, message, remedy }];
  }
  // Prettier leaves an empty line between a comment and a table.
  const formatted = await format(table, { ...(await resolveConfig(file)), parser: 'markdown' });
  const fresh = `\n\n${formatted}\n`;
  const start = from + begin.length;
  if (text.slice(start, to) === fresh) return [];
  return [
    {
      file,
      line: text.slice(0, from).split('\n').length,
      message: `The table of ${name} is stale`,
      remedy: renew,
      edit: { start, end: to, text: fresh },
    },
  ];
}
