import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseChangesetFile } from '@changesets/parse';
import type { Course } from '@backend-ts/course';
import { placeOf, wordsOf } from '@backend-ts/course/lesson';
import { readMarkdown } from './markdown.ts';
import { packageTitle } from './package-page.ts';
import { hrefOf, markdownHrefOf, type Page } from './page.ts';

/** One thing that changed, or will with the next release. */
export interface Change {
  /** The anchor on the page of changes. */
  anchor: string;
  /** `Variable annotations 0.2.0`, or `Next: Variable annotations`. */
  title: string;
  /** The name of the package that the title leads to; null if there are several. */
  package: string | null;
  /** Markdown. */
  text: string;
}

/**
 * Collects what has changed: the changesets that wait for a release, then the changelog of each package.
 *
 * @returns The changes, those to come first; the versions of a package from new to old.
 */
export function loadChanges(course: Course): Change[] {
  return [
    ...pendingChanges(course),
    ...course.packages.flatMap((one) => released(one.dir, one.name, packageTitle(one))),
  ];
}

/**
 * Makes the page of changes.
 *
 * @param changes - What `loadChanges` found.
 * @returns The page.
 */
export function changelogPage(changes: readonly Change[]): Page {
  const description = 'What is new in the lessons, and what the next release brings.';
  const sections = (href: (id: string) => string, anchored: boolean): string =>
    changes
      .map(({ anchor, title, package: name, text }) => {
        const heading = name === null ? `## ${title}` : `## [${title}](${href(name)})`;
        const section = `${heading}\n\n${text}`;
        return anchored ? `<div id="${anchor}">\n\n${section}\n\n</div>` : section;
      })
      .join('\n\n');
  return {
    id: 'changelog',
    kind: 'changelog',
    title: 'Changes',
    description,
    source: null,
    editUrl: null,
    body: `${description} There is a [feed](/changelog.xml), too.\n\n${sections(hrefOf, true)}`,
    diagrams: [],
    markdown: `# Changes\n\n${description}\n\n${sections(markdownHrefOf, false)}\n`,
    lesson: null,
    crumbs: [],
    previous: null,
    next: null,
  };
}

function pendingChanges({ root, packages }: Course): Change[] {
  const folder = path.join(root, '.changeset');
  if (!existsSync(folder)) return [];
  const titles = new Map(
    packages.map((one) => [`@backend-ts/${one.name}`, { name: one.name, title: packageTitle(one) }]),
  );
  const files = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');
  return files.sort().map((name) => {
    const { summary, releases } = parseChangesetFile(readFileSync(path.join(folder, name), 'utf8'));
    const changed = releases.flatMap((release) => titles.get(release.name) ?? []);
    return {
      anchor: `change-${path.basename(name, '.md')}`,
      title: `Next: ${changed.map(({ title }) => title).join(', ')}`,
      package: changed.length === 1 ? (changed[0]?.name ?? null) : null,
      text: summary,
    };
  });
}

/** Each version is a heading of the second level in the file that changesets writes. */
function released(dir: string, name: string, packageName: string): Change[] {
  const file = path.join(dir, 'CHANGELOG.md');
  if (!existsSync(file)) return [];
  const { text, headings } = readMarkdown(file);
  const versions = headings.filter(({ depth }) => depth === 2);
  return versions.map((heading, at) => {
    const next = versions[at + 1];
    const version = wordsOf(heading);
    return {
      anchor: `change-${name}-${version}`,
      title: `${packageName} ${version}`,
      package: name,
      text: text.slice(placeOf(heading).end, next === undefined ? text.length : placeOf(next).start).trim(),
    };
  });
}
