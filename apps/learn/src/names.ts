import { comingDays, exerciseIdPattern, type Course, type CoursePackage, type Exercise } from '@backend-ts/course';
import leven from 'leven';
import { exercisesOf } from './course.ts';
import { LearnError } from './fail.ts';

/** Parts of a path that say nothing about which exercise is meant, as tab completion leaves them. */
const silentParts = new Set(['', '.', 'packages', 'exercises', 'practice']);
const roomFiles = /^(?:README\.md|stub\.ts|solution\.ts|exercise\.test\.ts|given\.ts)$/;

/**
 * Finds the exercise that a student means.
 *
 * @param name - `package/id`, an id, a slug, a number, or a path to the exercise or its practice file.
 * @param current - The package the student is in, where numbers and ids are looked up first; null if in none.
 * @returns The exercise.
 * @throws {LearnError} If no exercise is called so, or more than one is; the sentence names candidates.
 */
export function findExercise(course: Course, name: string, current: string | null): Exercise {
  const parts = name
    .trim()
    .split(/[/\\]/)
    .filter((part) => !silentParts.has(part) && !roomFiles.test(part))
    .map((part) => part.replace(/\.ts$/, ''));
  const [first = '', second] = parts.slice(-2);
  if (second !== undefined) {
    const inside = findPackage(course, first);
    const [match] = matching(inside.exercises, second);
    if (match) return match;
    throw unknownExercise(course, second, inside, true);
  }
  const here = course.packages.find((one) => one.name === current);
  const all = exercisesOf(course);
  const [near] = here ? matching(here.exercises, first) : [];
  if (near) return near;
  const matches = /^\d+$/.test(first) && here ? [] : matching(all, first);
  const [only, another] = matches;
  if (only && !another) return only;
  if (only) {
    throw new LearnError(`'${name}' names ${matches.length} exercises: ${listed(matches.map((match) => match.ref))}`);
  }
  throw unknownExercise(course, first, here ?? null, false);
}

/**
 * Finds the package that a student means.
 *
 * @param name - The package's name, or a path to its folder.
 * @param others - More names that may have been meant, such as commands.
 * @returns The package.
 * @throws {LearnError} If no package is called so; the sentence names the closest, or all of them.
 */
export function findPackage(course: Course, name: string, others: readonly string[] = []): CoursePackage {
  const wanted = name.replace(/[/\\]+$/, '').replace(/^.*[/\\]/, '');
  const found = course.packages.find((one) => one.name === wanted);
  if (found) return found;
  const names = course.packages.map((one) => one.name);
  const close = closest(wanted, [...names, ...others]);
  const help = close.length > 0 ? didYouMean(close) : `The packages are ${listed(names, 'and')}`;
  throw new LearnError(`There is no ${others.length > 0 ? 'command or ' : ''}package '${name}'. ${help}`);
}

/**
 * Lists the names that are most like a mistyped one.
 *
 * @param typed - What was typed.
 * @param names - What there is.
 * @returns At most three names, the closest first; none if nothing is close.
 */
export function closest(typed: string, names: readonly string[]): string[] {
  const wanted = typed.toLowerCase();
  const near = (name: string): number => {
    const candidate = name.toLowerCase();
    const distance = leven(wanted, candidate);
    return wanted.length >= 3 && candidate.includes(wanted) ? Math.min(1, distance) : distance;
  };
  const limit = Math.max(2, Math.floor(wanted.length * 0.4));
  return [...new Set(names)]
    .map((name) => ({ name, distance: near(name) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ name }) => name);
}

/**
 * Joins names for a sentence.
 *
 * @param names - The names.
 * @param word - The word before the last one.
 * @returns `a`, `a or b`, `a, b or c`.
 */
export function listed(names: readonly string[], word = 'or'): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1) ?? ''}`;
}

/** What can be named by number, id or slug: an exercise, or a day that is still to come. */
type Named = Pick<Exercise, 'id' | 'number'>;

function matching<Room extends Named>(rooms: readonly Room[], name: string): Room[] {
  if (/^\d+$/.test(name)) return rooms.filter((room) => room.number === Number(name));
  const byId = rooms.filter((room) => room.id === name);
  return byId.length > 0 ? byId : rooms.filter((room) => slugOf(room) === name);
}

function slugOf(room: Named): string {
  return exerciseIdPattern.exec(room.id)?.[2] ?? room.id;
}

function unknownExercise(
  course: Course,
  typed: string,
  inside: CoursePackage | null,
  isPackageNamed: boolean,
): LearnError {
  for (const one of isPackageNamed && inside ? [inside] : course.packages) {
    const [day] = matching(comingDays(one), typed);
    // A number that was typed in another package is not about this one.
    if (day === undefined || (/^\d+$/.test(typed) && inside !== null && one !== inside)) continue;
    return new LearnError(`Day ${day.number}, "${day.title}", is still to come. See: learn list ${one.name}`);
  }
  const [first, last] = [inside?.exercises[0], inside?.exercises.at(-1)];
  if (/^\d+$/.test(typed) && inside && first && last) {
    return new LearnError(
      `There is no exercise ${typed} in ${inside.name}: they go from ${first.number} to ${last.number}. See: learn list ${inside.name}`,
    );
  }
  const near = isPackageNamed && inside ? closeRefs(inside.exercises, typed) : [];
  const close = near.length > 0 ? near : closeRefs(exercisesOf(course), typed);
  const where = isPackageNamed && inside ? ` in ${inside.name}` : '';
  const help = close.length > 0 ? didYouMean(close) : 'See them all: learn list';
  return new LearnError(`There is no exercise '${typed}'${where}. ${help}`);
}

/** The exercises whose id or slug is most like a mistyped one. */
function closeRefs(exercises: readonly Exercise[], typed: string): string[] {
  const names = exercises.flatMap((one) => [
    [one.id, one.ref],
    [slugOf(one), one.ref],
  ]);
  const close = closest(
    typed,
    names.map(([name = '']) => name),
  );
  const refs = close.flatMap((name) => names.filter(([other]) => other === name).map(([, ref = '']) => ref));
  return [...new Set(refs)].slice(0, 3);
}

function didYouMean(names: readonly string[]): string {
  return `Did you mean ${listed(names)}?`;
}
