import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  comingDays,
  dayPackage,
  exerciseIdPattern,
  idDigits,
  packageFolders,
  exerciseFolders,
  surveyPackage,
} from '@backend-ts/course';
import { format, resolveConfig } from 'prettier';
import { checkApiIndex } from './checks/api-index.ts';
import { renewFiles } from './fault.ts';
import { exerciseSkeleton } from './exercise-skeleton.ts';

/**
 * Adds a room to a package: every part of it, none of them written. Its number is the next free one, and in 100-days the
 * number that the syllabus gives to its slug.
 *
 * @param root - The course's folder.
 * @param packageName - The folder name of the package.
 * @param slug - The name of the room without its number: `pick-two`.
 * @returns The absolute paths of the files that were written, those of the room first.
 * @throws {RangeError} If there is no such package, the slug is none, is taken or is no day, or the numbers are used up.
 */
export async function scaffoldExercise(root: string, packageName: string, slug: string): Promise<string[]> {
  const packages = packageFolders(root);
  const packageDir = packages.find((dir) => path.basename(dir) === packageName);
  if (packageDir === undefined) {
    const names = packages.map((dir) => path.basename(dir)).join(', ');
    throw new RangeError(`Cannot add a room: there is no package "${packageName}". The packages are ${names}`);
  }
  if (!exerciseIdPattern.test(`01-${slug}`)) {
    throw new RangeError(
      `Cannot add a room: "${slug}" is no slug. Write lower-case words and digits with hyphens between them, as pick-two`,
    );
  }
  const digits = idDigits(packageName);
  const ids = exerciseFolders(packageDir);
  const taken = ids.find((id) => slugOf(id) === slug);
  if (taken !== undefined) {
    throw new RangeError(`Cannot add a room: ${packageName}/${taken} has that name already. Choose another slug`);
  }
  const { package: course } = surveyPackage(packageDir);
  const day = course.syllabus.find((each) => slugOf(each.id) === slug) ?? null;
  if (day === null && packageName === dayPackage) {
    const next = comingDays(course)[0]?.id ?? 'none';
    throw new RangeError(
      `Cannot add a room: "${slug}" is no day of ${packageName}/syllabus.json. The next one without a room is ${next}`,
    );
  }
  // Numbers are permanent, so a gap is not filled.
  const number = day?.number ?? Math.max(0, ...ids.map((id) => Number.parseInt(id, 10))) + 1;
  if (String(number).length > digits) {
    throw new RangeError(`Cannot add a room: ${packageName} has used up its numbers of ${digits} digits`);
  }
  const id = `${String(number).padStart(digits, '0')}-${slug}`;
  const dir = path.join(packageDir, 'exercises', id);
  const written: string[] = [];
  for (const [name, text] of exerciseSkeleton({ packageName, id, slug, day })) {
    const file = path.join(dir, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
    written.push(file);
  }
  return [...written, ...renewFiles(await checkApiIndex(surveyPackage(packageDir)))];
}

function slugOf(id: string): string {
  return id.slice(id.indexOf('-') + 1);
}
