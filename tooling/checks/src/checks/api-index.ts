import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { dayPackage, type Exercise } from '@backend-ts/course';
import { publishedExercises, type ExportedName, type PublishedExercise } from '@backend-ts/course/exports';
import { format, resolveConfig } from 'prettier';
import type { Check, PackageContext } from '../check.ts';
import type { Fault } from '../fault.ts';

/** The first line of the file. */
const header = '// Written by pnpm check --write, from what the solutions export.';

/** What a package publishes. */
export const apiIndex: Check = {
  name: 'api-index',
  holds: 'exercises/index.ts is what the solutions export, and no name is exported twice',
  run: { package: checkApiIndex },
};

/**
 * Compares `exercises/index.ts`, which is generated, with what the solutions export.
 *
 * It has one line for each room: its names by the alphabet, or in 100-days the room as a namespace `dayNNN`. A room whose solution
 * exports nothing, as a suite, has none.
 *
 * @returns A fault with its renewal if the file is stale, and one for each name that two rooms export.
 */
export async function checkApiIndex({ package: course }: Pick<PackageContext, 'package'>): Promise<Fault[]> {
  const file = path.join(course.dir, 'exercises', 'index.ts');
  const rooms = publishedExercises(course);
  const clashes = course.name === dayPackage ? [] : rooms.flatMap((room, at) => clashesOf(room, rooms.slice(0, at)));
  const current = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const lines = rooms.map(({ exercise, names }) => exportLine(exercise, names));
  const config = await resolveConfig(file);
  const fresh = await format([header, ...lines].join('\n'), { ...config, parser: 'typescript' });
  if (current === fresh) return clashes;
  const now = current.split('\n');
  const line = fresh.split('\n').findIndex((text, index) => text !== now[index]) + 1;
  return [
    ...clashes,
    {
      file,
      line: Math.max(1, line),
      message: 'The list of what the package exports is stale',
      remedy: 'Run in the package: pnpm check --write',
      edit: { start: 0, end: current.length, text: fresh },
    },
  ];
}

function clashesOf({ exercise, names }: PublishedExercise, earlier: readonly PublishedExercise[]): Fault[] {
  return names.flatMap(({ name }): Fault[] => {
    const other = earlier.find((room) => name !== '*' && room.names.some((each) => each.name === name));
    if (other === undefined) return [];
    const message = `The solution exports ${name}, and so does ${other.exercise.id}`;
    return [
      { file: exercise.solution, line: null, message, remedy: 'Rename one of them: the package publishes both.' },
    ];
  });
}

function exportLine({ id, number, package: packageName }: Exercise, names: readonly ExportedName[]): string {
  const from = `from './${id}/solution.ts';`;
  if (packageName === dayPackage) return `export * as day${String(number).padStart(3, '0')} ${from}`;
  if (names.some(({ name }) => name === '*' || name === 'default')) return `export * ${from}`;
  const sorted = [...names].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return `export { ${sorted.map(({ name, isType }) => (isType ? `type ${name}` : name)).join(', ')} } ${from}`;
}
