import type { Exercise } from '@backend-ts/course';
import { slug } from 'github-slugger';
import { hrefOf } from './page.ts';

/**
 * Names a room in a list of rooms.
 *
 * @param room - An exercise, or a day that is still to come.
 * @returns The number as it stands in the id, and the title: `01 Add two numbers`.
 */
export function numberedTitle({ id, title }: Pick<Exercise, 'id' | 'title'>): string {
  return `${id.slice(0, id.indexOf('-'))} ${title}`;
}

/**
 * Names the place of a room in the reference of its package.
 *
 * @returns A path on the site, with an anchor.
 */
export function referenceHref(exercise: Exercise): string {
  return `${hrefOf(`reference/${exercise.package}`)}#${slug(numberedTitle(exercise))}`;
}
