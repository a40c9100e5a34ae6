import type { CoursePackage, Day } from './exercise.ts';

/** The packages in the order in which a student meets them; a folder that is not named here comes last. */
export const packageOrder: readonly string[] = [
  'variable-annotations',
  'async-function',
  'async-comprehension',
  'unittests-and-integration-tests',
  '100-days',
];

/** The package whose rooms are days: three digits, longer lessons, a section on real systems, and namespaces as API. */
export const dayPackage = '100-days';

/** What makes a folder a room: two or three digits, a hyphen, and a slug in lower case. */
export const exerciseIdPattern = /^(\d{2,3})-([a-z0-9]+(?:-[a-z0-9]+)*)$/;

/**
 * Says how many digits the ids of a package begin with.
 *
 * @param packageName - The folder name of the package.
 * @returns 3 in 100-days, 2 elsewhere.
 */
export function idDigits(packageName: string): 2 | 3 {
  return packageName === dayPackage ? 3 : 2;
}

/**
 * Compares two packages by the place where a student meets them.
 *
 * @param a - The folder name of one package.
 * @param b - The folder name of the other.
 * @returns Less than 0 if `a` comes first, for `Array.prototype.sort`.
 */
export function byPackageOrder(a: string, b: string): number {
  return place(a) - place(b) || (a < b ? -1 : 1);
}

/**
 * Lists the days of a package that have no room yet.
 *
 * @param course - The package.
 * @returns The days that are still to come, in order; none for a package without a syllabus.
 */
export function comingDays({ syllabus, exercises }: CoursePackage): Day[] {
  const written = new Set(exercises.map(({ id }) => id));
  return syllabus.filter(({ id }) => !written.has(id));
}

function place(name: string): number {
  const index = packageOrder.indexOf(name);
  return index === -1 ? packageOrder.length : index;
}
