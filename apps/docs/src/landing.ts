import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Course, CoursePackage } from '@backend-ts/course';
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Guide } from './guides.ts';
import { duration, htmlOf } from './html.ts';
import { packageTitle } from './package-page.ts';
import { hrefOf, markdownHrefOf, type Page } from './page.ts';
import { learnCommand, repositoryUrl } from './repository.ts';

/**
 * Makes the landing page; all its numbers are counted.
 *
 * @param guides - The guides.
 * @returns The page.
 */
export function landingPage(course: Course, guides: readonly Guide[]): Page {
  const exercises = course.packages.flatMap((one) => one.exercises);
  const description = `A curriculum for people who want to become backend engineers: ${exercises.length} exercises in ${course.packages.length} packages, each judged on every save.`;
  return {
    id: 'index',
    kind: 'home',
    title: 'Backend TypeScript',
    description,
    source: null,
    editUrl: null,
    body: bodyOf(course, guides, description),
    diagrams: [],
    markdown: markdownOf(course, guides, description),
    lesson: null,
    crumbs: [],
    previous: null,
    next: null,
  };
}

const loop = `Read a short lesson, write one small file, and see a verdict on every save: right or wrong, which test, which type, and, for the mistakes that are made most, a sentence that helps.`;

const start = `You need Node 20 or newer, npm and git. The last of these commands installs all else, and opens your first exercise.

\`\`\`sh
git clone ${repositoryUrl}.git
cd ${path.basename(repositoryUrl)}
${learnCommand}
\`\`\``;

const promises = `No account, no telemetry, and no network after the install. This site sends no request to anybody else either.`;

function bodyOf(course: Course, guides: readonly Guide[], description: string): string {
  const recording = h('figure', { class: 'loop' }, [
    h('img', {
      src: '/loop.svg',
      alt: 'A recording of the terminal app: an exercise starts, a first answer fails with a sentence that helps, the second one passes',
      width: 738,
      height: 464,
    }),
  ]);
  const packages = h(
    'ul',
    { class: 'cards' },
    course.packages.map((one) =>
      h('li', { dataPackage: one.name, dataTotal: one.exercises.length }, [
        h('a', { href: hrefOf(one.name) }, packageTitle(one)),
        h('p', teaches(one)),
        h('p', { class: 'note' }, sizeOf(one)),
        h('p', { class: 'note count', hidden: true }),
      ]),
    ),
  );
  const more = h(
    'ul',
    { class: 'cards' },
    guides.map(({ slug, title, description }) =>
      h('li', [h('a', { href: hrefOf(`guides/${slug}`) }, title), h('p', description)]),
    ),
  );
  return [
    description,
    htmlOf(actionsOf(course)),
    htmlOf(recording),
    loop,
    '## Start with one command',
    start,
    promises,
    '## Five packages, in this order or in yours',
    htmlOf(packages),
    ...(guides.length === 0 ? [] : ['## Guides', htmlOf(more)]),
  ].join('\n\n');
}

/** Where to go at once: the first lesson, to read or to play, and the terminal. */
function actionsOf({ packages }: Course): Element {
  const first = packages.find(({ syllabus }) => syllabus.length === 0)?.exercises[0];
  return h('p', { class: 'actions' }, [
    ...(first === undefined ? [] : [h('a', { href: hrefOf(first.ref) }, 'Read the first lesson')]),
    h('a', { href: '#start-with-one-command' }, 'Start in the terminal'),
  ]);
}

function markdownOf(course: Course, guides: readonly Guide[], description: string): string {
  const packages = course.packages.map(
    (one) => `- [${packageTitle(one)}](${markdownHrefOf(one.name)}): ${teaches(one)}. ${sizeOf(one)}.`,
  );
  const more = guides.map(
    ({ slug, title, description }) => `- [${title}](${markdownHrefOf(`guides/${slug}`)}): ${description}`,
  );
  const parts = [
    '# Backend TypeScript',
    description,
    loop,
    '## Start with one command',
    start,
    promises,
    '## Packages',
    packages.join('\n'),
    ...(more.length === 0 ? [] : ['## Guides', more.join('\n')]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function teaches(one: CoursePackage): string {
  const manifest = JSON.parse(readFileSync(path.join(one.dir, 'package.json'), 'utf8')) as { description: string };
  return manifest.description;
}

function sizeOf({ exercises, syllabus }: CoursePackage): string {
  const minutes = exercises.reduce((sum, { frontMatter }) => sum + frontMatter.minutes, 0);
  const size = `${exercises.length} exercises, ${duration(minutes)}`;
  return syllabus.length > exercises.length ? `${size}; ${syllabus.length - exercises.length} more days to come` : size;
}
