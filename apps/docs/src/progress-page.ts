import type { Course, CoursePackage } from '@backend-ts/course';
import { h } from 'hastscript';
import type { Element } from 'hast';
import { htmlOf } from './html.ts';
import { dayMap, packageTitle } from './package-page.ts';
import { hrefOf, markdownHrefOf, type Page } from './page.ts';

const description = 'What you have done, package by package and day by day. Only this browser knows it.';

const explanation = `Each lesson ends with a box that you tick when the exercise is done; one that passes in its page ticks it by itself. The ticks stay in this browser: no account, and nothing is sent to anybody.

To take them elsewhere, export them there and import them here. The file has the form of \`learn progress --json\`, so what you did in the terminal can be imported, too: \`learn progress --json > progress.json\`.`;

/**
 * Makes the page on progress. It shows an empty state; the browser fills in what is done.
 *
 * @returns The page.
 */
export function progressPage(course: Course): Page {
  const bars = h(
    'ul',
    { class: 'bars' },
    course.packages.map((one) => barOf(one)),
  );
  const days = course.packages.filter(({ syllabus }) => syllabus.length > 0);
  const maps = days.flatMap((one) => [`## ${packageTitle(one)}`, htmlOf(dayMap(one))]);
  return {
    id: 'progress',
    kind: 'progress',
    title: 'Your progress',
    description,
    source: null,
    editUrl: null,
    body: [description, htmlOf(bars), ...maps, '## Take it with you', explanation, htmlOf(controls())].join('\n\n'),
    diagrams: [],
    markdown: [
      '# Your progress',
      description,
      course.packages.map((one) => `- [${packageTitle(one)}](${markdownHrefOf(one.name)})`).join('\n'),
      `${explanation}\n`,
    ].join('\n\n'),
    lesson: null,
    crumbs: [],
    previous: null,
    next: null,
  };
}

function barOf(one: CoursePackage): Element {
  const total = one.exercises.length;
  return h('li', { dataPackage: one.name, dataTotal: total }, [
    h('a', { href: hrefOf(one.name) }, packageTitle(one)),
    h('span', { class: 'count' }, `0 of ${total} done`),
    h('progress', { max: total, value: 0, ariaLabel: packageTitle(one) }),
  ]);
}

function controls(): Element {
  return h('div', { class: 'progress-file' }, [
    h('button', { type: 'button' }, 'Export'),
    h('label', [h('span', 'Import'), h('input', { type: 'file', accept: 'application/json,.json' })]),
    h('p', { role: 'status' }),
  ]);
}
