import type { Course } from '@backend-ts/course';
import type { Guide } from './guides.ts';
import { packageTitle } from './package-page.ts';
import { hrefOf, type PageLink } from './page.ts';
import { numberedTitle } from './room-names.ts';

/** One entry of the sidebar: a link, or a titled group of links. */
type NavigationEntry = (PageLink & { exercise?: string }) | { title: string; entries: NavigationEntry[] };

/** What the sidebar is made of. */
export interface Navigation {
  /** What every page shows. */
  common: NavigationEntry[];
  /** What the pages of one package show above that, by the package's name. */
  packages: Record<string, NavigationEntry>;
}

/**
 * Derives the sidebar. Only the pages of a package list its rooms, so a page's size does not grow with the course.
 *
 * @param guides - The guides, in order.
 * @param more - Other pages.
 * @returns The entries that are common to all pages, and those of each package.
 */
export function navigationOf(course: Course, guides: readonly Guide[], more: readonly PageLink[]): Navigation {
  const links = course.packages.map((one) => ({ href: hrefOf(one.name), title: packageTitle(one) }));
  return {
    common: [
      { title: 'Packages', entries: links },
      ...(guides.length === 0
        ? []
        : [{ title: 'Guides', entries: guides.map(({ slug, title }) => ({ href: hrefOf(`guides/${slug}`), title })) }]),
      {
        title: 'Reference',
        entries: course.packages.map(({ name }, index) => ({
          href: hrefOf(`reference/${name}`),
          title: links[index]?.title ?? name,
        })),
      },
      { title: 'More', entries: [...more] },
    ],
    packages: Object.fromEntries(
      course.packages.map((one, index) => {
        const rooms = one.exercises.map((exercise) => ({
          href: hrefOf(exercise.ref),
          title: numberedTitle(exercise),
          exercise: exercise.ref,
        }));
        const overview = { href: hrefOf(one.name), title: 'Overview' };
        return [one.name, { title: links[index]?.title ?? one.name, entries: [overview, ...rooms] }];
      }),
    ),
  };
}
