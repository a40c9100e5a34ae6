import path from 'node:path';
import type { CoursePackage, Day, Exercise } from '@backend-ts/course';
import { applyEdits, type Edit } from '@backend-ts/course/edits';
import { placeOf, wordsOf, type Markdown } from '@backend-ts/course/lesson';
import { slug } from 'github-slugger';
import { h } from 'hastscript';
import type { Element } from 'hast';
import { htmlOf } from './html.ts';
import { headEdit, markdownForm, withDiagrams } from './lesson.ts';
import { resolveLink, type LinkTargets } from './links.ts';
import { introductionOf, linkEdits, readMarkdown } from './markdown.ts';
import { hrefOf, type Page } from './page.ts';
import { editPage } from './repository.ts';

/**
 * Reads the title of a package: the first heading of its README.
 *
 * @returns The title, or the package's name if there is none.
 */
export function packageTitle(inside: CoursePackage): string {
  const { title } = readMarkdown(path.join(inside.dir, 'README.md'));
  return title === null ? inside.name : wordsOf(title);
}

/**
 * Makes the page of a package: its README, with a list of rooms or a map of days in the place of its table.
 *
 * @returns The page, with no neighbours yet.
 */
export function packagePage(inside: CoursePackage, targets: LinkTargets): Page {
  const source = `packages/${inside.name}/README.md`;
  const markdown = readMarkdown(path.join(inside.dir, 'README.md'));
  const rooms = roomsEdit(markdown, inside);
  const outside = ({ start, end }: Edit): boolean => rooms === null || end <= rooms.start || start >= rooms.end;
  const shown = withDiagrams(markdown);
  return {
    id: inside.name,
    kind: 'package',
    title: packageTitle(inside),
    description: introductionOf(markdown),
    source,
    editUrl: editPage(source),
    body: applyEdits(markdown.text, [
      headEdit(markdown),
      ...linkEdits(markdown, (url) => resolveLink(url, source, targets)).filter(outside),
      ...shown.edits,
      ...(rooms === null ? [] : [rooms]),
    ]).trim(),
    diagrams: shown.diagrams,
    markdown: markdownForm(markdown, source, targets),
    lesson: null,
    crumbs: [],
    previous: null,
    next: null,
  };
}

/** Puts a list in the place of the generated table. */
function roomsEdit({ tree }: Markdown, inside: CoursePackage): Edit | null {
  const marker = (name: string) =>
    tree.children.find((node) => node.type === 'html' && node.value === `<!-- ${name} -->`);
  const begin = marker('exercises:begin');
  const end = marker('exercises:end');
  if (begin === undefined || end === undefined) return null;
  const list = inside.syllabus.length === 0 ? htmlOf(roomList(inside.exercises)) : daysOf(inside);
  return { start: placeOf(begin).start, end: placeOf(end).end, text: list };
}

function roomList(exercises: readonly Exercise[]): Element {
  return h(
    'ol',
    { class: 'rooms' },
    exercises.map((exercise) => roomItem(exercise, exercise.frontMatter.concepts.join(', '))),
  );
}

function roomItem({ id, ref, title, frontMatter }: Exercise, text: string): Element {
  return h('li', { dataExercise: ref }, [
    h('span', { class: 'number' }, id.slice(0, id.indexOf('-'))),
    h('div', [
      h('a', { href: hrefOf(ref) }, title),
      h('p', text),
      h('p', { class: 'note' }, [
        `${frontMatter.minutes} min`,
        ...(frontMatter.runtime === 'node' ? [' · runs in Node'] : []),
      ]),
    ]),
  ]);
}

/** The map of all days, and below it a list of the days of each phase. */
function daysOf(inside: CoursePackage): string {
  const phases = Map.groupBy(inside.syllabus, ({ phase }) => phase);
  const rooms = new Map(inside.exercises.map((exercise) => [exercise.id, exercise]));
  const lists = [...phases].map(([phase, days]) => {
    const items = days.map((day) => dayItem(day, rooms.get(day.id)));
    return `### ${phase}\n\n${htmlOf(h('ol', { class: 'rooms' }, items))}`;
  });
  return [htmlOf(dayMap(inside)), ...lists].join('\n\n');
}

function dayItem(day: Day, exercise: Exercise | undefined): Element {
  if (exercise !== undefined) return roomItem(exercise, day.insight);
  return h('li', { class: 'coming' }, [
    h('span', { class: 'number' }, numberOf(day)),
    h('div', [h('span', { class: 'name' }, day.title), h('p', day.insight), h('p', { class: 'note' }, 'coming')]),
  ]);
}

/**
 * Makes the map of all days of a package, phase by phase. Days that are still to come are no links.
 *
 * @param inside - A package that follows a syllabus.
 * @returns The map.
 */
export function dayMap({ name, syllabus, exercises }: CoursePackage): Element {
  const phases = Map.groupBy(syllabus, ({ phase }) => phase);
  const rooms = new Map(exercises.map((exercise) => [exercise.id, exercise]));
  return h(
    'div',
    { class: 'day-map' },
    [...phases].map(([phase, days]) =>
      h('section', { ariaLabel: phase }, [
        h('p', [h('a', { href: `${hrefOf(name)}#${slug(phase)}` }, phase)]),
        h(
          'ol',
          days.map((day) => {
            const exercise = rooms.get(day.id);
            const name = `${numberOf(day)} ${day.title}`;
            return exercise === undefined
              ? h('li', { class: 'coming' }, h('span', { title: `${name}: coming` }, day.number))
              : h(
                  'li',
                  { dataExercise: exercise.ref },
                  h('a', { href: hrefOf(exercise.ref), title: name }, day.number),
                );
          }),
        ),
      ]),
    ),
  );
}

function numberOf({ id }: Day): string {
  return id.slice(0, id.indexOf('-'));
}
