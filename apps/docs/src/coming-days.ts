import type { Course } from '@backend-ts/course';
import type { Guide } from './guides.ts';

/**
 * Checks what guides call coming: each is a day of the syllabus that is not there yet.
 *
 * @param guides - The guides.
 * @returns A sentence for each day that is there by now, and for each that nobody has planned.
 */
export function checkComingDays(guides: readonly Guide[], course: Course): string[] {
  const planned = new Set(course.packages.flatMap(({ syllabus }) => syllabus.map(({ number }) => number)));
  const written = new Set(
    course.packages
      .filter(({ syllabus }) => syllabus.length > 0)
      .flatMap(({ exercises }) => exercises.map(({ number }) => number)),
  );
  return guides.flatMap(({ source, markdown }) =>
    comingIn(markdown.text).flatMap((day) => {
      if (written.has(day)) return [`${source} calls day ${day} coming, but it is there: link to it instead`];
      if (!planned.has(day)) return [`${source} calls day ${day} coming, but no syllabus has it: name another day`];
      return [];
    }),
  );
}

/** Finds `day 5 (coming)`, and lists such as `days 5, 6 and 8 to 10 (coming)`. */
function comingIn(text: string): number[] {
  const lists = [...text.matchAll(/\bdays?((?:\s|,|\d+|and|to)+)\(coming\)/gi)].map(([, list = '']) => list);
  return lists.flatMap((list) =>
    [...list.matchAll(/(\d+)(?:\s+to\s+(\d+))?/g)].flatMap(([, first = '', last = first]) =>
      Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => Number(first) + index),
    ),
  );
}
