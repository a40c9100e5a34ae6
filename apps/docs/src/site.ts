import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadCourse } from '@backend-ts/course';
import { outlineOf, type CourseOutline } from '@backend-ts/course/progress';
import { changelogPage, loadChanges, type Change } from './changelog.ts';
import { guidePage, guidesFolder, loadGuides } from './guides.ts';
import { landingPage } from './landing.ts';
import { lessonPage } from './lesson.ts';
import type { LinkTargets } from './links.ts';
import { navigationOf, type Navigation } from './navigation.ts';
import { packagePage } from './package-page.ts';
import { hrefOf, type Page, type PageLink } from './page.ts';
import { progressPage } from './progress-page.ts';
import { loadReference, referencePage } from './reference.ts';

/** Everything that Astro has to know. */
export interface Site {
  pages: Page[];
  navigation: Navigation;
  /** What the feed tells. */
  changes: Change[];
  /** What a report on progress has to know. */
  outline: CourseOutline;
}

/**
 * Makes all pages of the site out of the repository.
 *
 * @param root - The repository's folder.
 * @returns The pages in reading order, and the sidebar.
 * @throws {SyntaxError} If a README or a guide cannot be read.
 */
export function makeSite(root: string): Site {
  const course = loadCourse(root);
  const guides = loadGuides(root);
  const targets: LinkTargets = {
    root,
    pages: new Map([
      ['README.md', 'index'],
      ...guides.map(({ slug }) => [`${guidesFolder}/${slug}.md`, `guides/${slug}`] as const),
      ...course.packages.flatMap(({ name, exercises }) => [
        [`packages/${name}/README.md`, name] as const,
        ...exercises.map(({ id, ref }) => [`packages/${name}/exercises/${id}/README.md`, ref] as const),
      ]),
    ]),
  };
  const changes = loadChanges(course);
  const packages = course.packages.map((one) => {
    const overview = packagePage(one, targets);
    const rooms = loadReference(one);
    const published = new Set(rooms.map(({ exercise }) => exercise));
    const lessons = one.exercises.map((each) => lessonPage(each, one, overview.title, targets, published));
    return { pages: inARow([overview, ...lessons]), reference: referencePage(one, overview.title, rooms) };
  });
  const references = packages.map(({ reference }) => reference);
  const changelog = changelogPage(changes);
  const progress = progressPage(course);
  return {
    pages: [
      landingPage(course, guides),
      ...packages.flatMap(({ pages }) => pages),
      ...inARow(guides.map((guide) => guidePage(guide, targets))),
      ...references,
      progress,
      changelog,
    ],
    navigation: navigationOf(course, guides, [linkTo(progress), linkTo(changelog)]),
    changes,
    outline: outlineOf(course),
  };
}

/**
 * Writes what Astro reads: a file for each part of the site.
 *
 * @param site - The site.
 * @param folder - The folder of the Astro project.
 */
export function writeSite(site: Site, folder: string): void {
  const target = path.join(folder, '.pages');
  mkdirSync(target, { recursive: true });
  for (const [name, content] of Object.entries(site)) {
    writeFileSync(path.join(target, `${name}.json`), JSON.stringify(content));
  }
}

/** Links each page to the one before and the one behind it. */
function inARow(pages: readonly Page[]): Page[] {
  const link = (page: Page | undefined): PageLink | null => (page === undefined ? null : linkTo(page));
  return pages.map((page, at) => ({ ...page, previous: link(pages[at - 1]), next: link(pages[at + 1]) }));
}

function linkTo({ id, title }: Page): PageLink {
  return { href: hrefOf(id), title };
}
