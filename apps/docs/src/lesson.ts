import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type CoursePackage, type Exercise } from '@backend-ts/course';
import { applyEdits, type Edit } from '@backend-ts/course/edits';
import { fenced, placeOf, type Code, type Markdown } from '@backend-ts/course/lesson';
import { slug } from 'github-slugger';
import { resolveLink, type LinkTargets } from './links.ts';
import { introductionOf, linkEdits, readMarkdown, topLevelCode } from './markdown.ts';
import { hrefOf, markdownHrefOf, type LessonFacts, type Page, type PageLink } from './page.ts';
import { numberedTitle, referenceHref } from './room-names.ts';
import { editPage, learnCommand, repositoryPage } from './repository.ts';

/**
 * Makes the page of a lesson.
 *
 * @param inside - The package that the room belongs to.
 * @param packageTitle - The title of that package.
 * @param published - The rooms that the reference of the package has.
 * @returns The page, with no neighbours yet.
 */
export function lessonPage(
  exercise: Exercise,
  inside: CoursePackage,
  packageTitle: string,
  targets: LinkTargets,
  published: ReadonlySet<Exercise>,
): Page {
  const source = path.relative(targets.root, exercise.readme).split(path.sep).join('/');
  const markdown = readMarkdown(exercise.readme);
  const shown = withDiagrams(markdown);
  const facts = factsOf(exercise, inside, source, published);
  return {
    id: exercise.ref,
    kind: 'lesson',
    title: exercise.title,
    description: introductionOf(markdown),
    source,
    editUrl: editPage(source),
    body: applyEdits(markdown.text, [
      headEdit(markdown),
      ...linkEdits(markdown, (url) => resolveLink(url, source, targets)),
      ...topLevelCode(markdown).flatMap((block) => codeEdits(block, exercise)),
      ...playEdits(markdown, exercise),
      ...shown.edits,
    ]).trim(),
    diagrams: shown.diagrams,
    markdown: markdownForm(markdown, source, targets, factsLine(facts, exercise.package)),
    lesson: facts,
    crumbs: crumbsOf(exercise, inside, packageTitle),
    previous: null,
    next: null,
  };
}

/**
 * Makes the edit that takes the front matter and the title off, because the site shows them in its own way.
 *
 * @returns One edit at the beginning of the text.
 */
export function headEdit({ title }: Markdown): Edit {
  return { start: 0, end: title === null ? 0 : placeOf(title).end, text: '' };
}

/**
 * Makes the form of a page for whoever reads Markdown: no front matter, and links to pages of the same kind.
 *
 * @param source - Its path from the repository's root.
 * @param facts - What to say below the title.
 * @returns The text, from the title on, with a line break at its end.
 */
export function markdownForm(markdown: Markdown, source: string, targets: LinkTargets, facts = ''): string {
  const { title } = markdown;
  const { start, end } = title === null ? { start: 0, end: 0 } : placeOf(title);
  const edits = linkEdits(markdown, (url) => resolveLink(url, source, targets, 'markdown'));
  const head = [
    { start: 0, end: start, text: '' },
    ...(facts === '' ? [] : [{ start: end, end, text: `\n\n${facts}` }]),
  ];
  return `${applyEdits(markdown.text, [...head, ...edits]).trim()}\n`;
}

/** What the site shows below the title, in words. */
function factsLine({ ref, minutes, runtime, concepts, needs }: LessonFacts, packageName: string): string {
  return [
    `Exercise \`${ref}\` of [${packageName}](${markdownHrefOf(packageName)}).`,
    `${minutes} minutes.`,
    runtime === 'any' ? 'Runs in the page and in Node.' : 'Runs in Node.',
    `Concepts: ${concepts.join(', ')}.`,
    ...(needs.length === 0 ? [] : [`Builds on: ${needs.map(({ title }) => title).join(', ')}.`]),
  ].join(' ');
}

/**
 * Takes the Mermaid blocks out, and leaves elements in their places.
 *
 * @returns The sources of the diagrams, and the edits; the first diagram belongs to the first edit.
 */
export function withDiagrams(markdown: Markdown): { diagrams: string[]; edits: Edit[] } {
  const blocks = topLevelCode(markdown).filter(({ lang }) => lang === 'mermaid');
  return {
    diagrams: blocks.map(({ value }) => value),
    edits: blocks.map((block, index) => ({
      ...placeOf(block),
      text: `<figure class="diagram" data-diagram="${index}"></figure>`,
    })),
  };
}

/** An example comes from its file, under its name; what it prints is named so. */
function codeEdits(block: Code, exercise: Exercise): Edit[] {
  const meta = block.meta ?? '';
  const [, file] = /\bfile=(\S+)/.exec(meta) ?? [];
  const [, output] = /\boutput=(\S+)/.exec(meta) ?? [];
  if (file !== undefined) {
    const code = readFileSync(path.join(exercise.dir, file), 'utf8').replaceAll('\r\n', '\n').trimEnd();
    return [{ ...placeOf(block), text: fenced(`${block.lang ?? ''} title="${file}"`, code) }];
  }
  if (output !== undefined) {
    return [{ ...placeOf(block), text: fenced(`text title="What ${output} prints"`, block.value) }];
  }
  return [];
}

/** Behind its task, the place at which an exercise can be played in the page, or the command that opens it elsewhere. */
function playEdits(markdown: Markdown, { ref, frontMatter }: Exercise): Edit[] {
  const task = markdown.sections.find(({ title }) => title === 'Task');
  if (task === undefined) return [];
  const place =
    frontMatter.runtime === 'any'
      ? `<div class="play" data-exercise="${ref}"></div>`
      : `This exercise needs Node, which a page does not have. In your copy of the course:\n\n${fenced('sh', `${learnCommand} ${ref}`)}`;
  return [{ start: task.end, end: task.end, text: `${place}\n\n` }];
}

function factsOf(
  exercise: Exercise,
  inside: CoursePackage,
  source: string,
  published: ReadonlySet<Exercise>,
): LessonFacts {
  const { minutes, concepts, runtime, needs } = exercise.frontMatter;
  return {
    ref: exercise.ref,
    minutes,
    concepts,
    runtime,
    needs: needs.map((id) => linkToRoom(id, inside)),
    testUrl: repositoryPage(path.posix.join(path.posix.dirname(source), path.basename(exercise.test))),
    reference: published.has(exercise) ? referenceHref(exercise) : null,
  };
}

function linkToRoom(id: string, { name, exercises }: CoursePackage): PageLink {
  const exercise = exercises.find((one) => one.id === id);
  if (exercise === undefined) throw new RangeError(`Cannot link to ${name}/${id}: there is no such room`);
  return { href: hrefOf(exercise.ref), title: numberedTitle(exercise) };
}

function crumbsOf(exercise: Exercise, inside: CoursePackage, packageTitle: string): PageLink[] {
  const crumbs = [{ href: hrefOf(inside.name), title: packageTitle }];
  const day = inside.syllabus.find(({ id }) => id === exercise.id);
  if (day === undefined) return crumbs;
  return [...crumbs, { href: `${hrefOf(inside.name)}#${slug(day.phase)}`, title: day.phase }];
}
