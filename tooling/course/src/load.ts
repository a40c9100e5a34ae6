import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { exerciseIdPattern } from './curriculum.ts';
import type { Course, CoursePackage, Exercise, Variant } from './exercise.ts';
import { parseLesson } from './lesson-text.ts';
import { packageFolders } from './packages.ts';
import { loadSyllabus } from './syllabus.ts';

/**
 * Finds the folder that holds the course, upwards from a folder inside it.
 *
 * @param from - Where to begin.
 * @returns The absolute path of the folder with `pnpm-workspace.yaml`, or null outside of a course.
 */
export function findCourseRoot(from: string): string | null {
  for (let dir = path.resolve(from); ; dir = path.dirname(dir)) {
    if (existsSync(path.join(dir, 'pnpm-workspace.yaml'))) return dir;
    if (dir === path.dirname(dir)) return null;
  }
}

/**
 * Loads every package and room below a course's root.
 *
 * @param root - The folder that holds `packages/`.
 * @returns The packages in the curriculum's order and their exercises by number; folders whose name is not an id are left out.
 * @throws {SyntaxError} If a README's front matter or title cannot be read, or a syllabus.
 */
export function loadCourse(root: string): Course {
  return { root, packages: packageFolders(root).map(loadPackage) };
}

/**
 * Loads one package.
 *
 * @param packageDir - The package's folder, which holds `exercises/`.
 * @returns The package with its exercises by number.
 * @throws {SyntaxError} If a README's front matter or title cannot be read, or the syllabus.
 */
export function loadPackage(packageDir: string): CoursePackage {
  const exercises = exerciseFolders(packageDir).map((id) => loadExercise(packageDir, id));
  return { name: path.basename(packageDir), dir: packageDir, exercises, syllabus: loadSyllabus(packageDir) };
}

/**
 * Lists the rooms of a package without opening them.
 *
 * @param packageDir - The package's folder, which holds `exercises/`.
 * @returns The folder names that are ids, by number.
 */
export function exerciseFolders(packageDir: string): string[] {
  return folders(path.join(packageDir, 'exercises')).filter((id) => exerciseIdPattern.test(id));
}

/**
 * Loads one room.
 *
 * @param packageDir - The package's folder.
 * @param id - The room's folder name below `exercises/`.
 * @returns The exercise; files that are missing are found missing by the course checks, not here.
 * @throws {SyntaxError} If the README's front matter or title cannot be read.
 */
export function loadExercise(packageDir: string, id: string): Exercise {
  const dir = path.join(packageDir, 'exercises', id);
  const readme = path.join(dir, 'README.md');
  const { frontMatter, title } = parseLesson(readFileSync(readme, 'utf8'), readme);
  const given = path.join(dir, 'given.ts');
  const bugs = variants(path.join(dir, 'bugs'));
  const name = path.basename(packageDir);
  return {
    package: name,
    id,
    ref: `${name}/${id}`,
    number: Number.parseInt(id, 10),
    kind: bugs.length > 0 ? 'suite' : 'code',
    title,
    frontMatter,
    dir,
    packageDir,
    readme,
    stub: path.join(dir, 'stub.ts'),
    solution: path.join(dir, 'solution.ts'),
    test: path.join(dir, 'exercise.test.ts'),
    given: existsSync(given) ? given : null,
    practice: path.join(packageDir, 'practice', `${id}.ts`),
    mistakes: variants(path.join(dir, 'mistakes')),
    answers: variants(path.join(dir, 'answers')),
    bugs,
    examples: programs(path.join(dir, 'examples')),
  };
}

/**
 * Reads the sentence that a mistake or a bug carries: its first comment, up to the first tag.
 *
 * @param text - The source of the file.
 * @returns The comment's text on one line, or null if the file does not begin with a `/** … *\/` comment.
 */
export function sentenceOf(text: string): string | null {
  return partsOfComment(text)[0] ?? null;
}

/**
 * Reads what a bug's first comment says behind `@remarks`: which input shows the bug.
 *
 * @param text - The source of the file.
 * @returns The text on one line, or null if there is none.
 */
export function remarksOf(text: string): string | null {
  const remarks = partsOfComment(text).find((part) => part.startsWith('@remarks '));
  return remarks?.slice('@remarks '.length) ?? null;
}

/**
 * Reads which errors of the compiler a mistake announces in its first comment, each behind a tag `@typeError` of its own.
 *
 * @param text - The source of the file.
 * @returns What stands behind the tags, such as `TS2322`, in their order.
 */
export function typeErrorsOf(text: string): string[] {
  const tag = '@typeError ';
  return partsOfComment(text).flatMap((part) => (part.startsWith(tag) ? [part.slice(tag.length)] : []));
}

/** What the first comment says, and each of its tags, on one line each. */
function partsOfComment(text: string): string[] {
  const comment = /^\s*\/\*\*([\s\S]*?)\*\//.exec(text)?.[1] ?? '';
  const line = comment
    .split('\n')
    .map((each) => each.replace(/^\s*\* ?/, '').trim())
    .join(' ');
  return line
    .split(/ (?=@[a-z][A-Za-z]* )/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function folders(dir: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function variants(dir: string): Variant[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir)
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => ({ id: name.slice(0, -'.ts'.length), file: path.join(dir, name) }));
}

/** A folder with a `main.ts` is one program, and the rest of it are its modules; without one, it groups programs. */
function programs(dir: string): Variant[] {
  const inFolders = folders(dir).flatMap((name) => {
    // A file such as user.test.ts is for a program to run.
    const inside = variants(path.join(dir, name)).filter(({ id }) => !id.includes('.'));
    const main = inside.find(({ id }) => id === 'main');
    return main === undefined ? inside.map(({ id, file }) => ({ id: `${name}/${id}`, file })) : { ...main, id: name };
  });
  return [...variants(dir), ...inFolders].sort((a, b) => (a.id < b.id ? -1 : 1));
}
