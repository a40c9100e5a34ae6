import { readFileSync } from 'node:fs';
import type { CoursePackage, Exercise } from '@backend-ts/course';
import { namesOf, publishedExercises } from '@backend-ts/course/exports';
import { fenced } from '@backend-ts/course/lesson';
import ts from 'typescript';
import { hrefOf, markdownHrefOf, type Page } from './page.ts';
import { numberedTitle } from './room-names.ts';

/** One published name with what its docstring says. */
interface ReferenceEntry {
  name: string;
  /** The declaration without its code: one line or more, without `export declare`. */
  declaration: string;
  description: string;
  params: { name: string; text: string }[];
  returns: string;
  throws: string[];
  examples: string[];
}

/** What one room publishes. */
export interface ReferenceExercise {
  exercise: Exercise;
  entries: ReferenceEntry[];
}

/**
 * Reads what a package publishes from its solutions and their docstrings.
 *
 * @returns The rooms that publish something, by number, each with its names in the order of the solution.
 */
export function loadReference(inside: CoursePackage): ReferenceExercise[] {
  return publishedExercises(inside).map(({ exercise }) => ({
    exercise,
    entries: entriesOf(readFileSync(exercise.solution, 'utf8')),
  }));
}

/**
 * Makes the reference of a package: a page with every published name.
 *
 * @param title - The title of the package.
 * @param rooms - What `loadReference` found.
 * @returns The page.
 */
export function referencePage(inside: CoursePackage, title: string, rooms: readonly ReferenceExercise[]): Page {
  const description = `Every name that @backend-ts/${inside.name} publishes, with its signature and what it promises.`;
  const text = (href: (id: string) => string): string => rooms.map((room) => sectionOf(room, href)).join('\n\n');
  return {
    id: `reference/${inside.name}`,
    kind: 'reference',
    title: `Reference: ${title}`,
    description,
    source: null,
    editUrl: null,
    body: `${description}\n\n${text(hrefOf)}`,
    diagrams: [],
    markdown: `# Reference: ${title}\n\n${description}\n\n${text(markdownHrefOf)}\n`,
    lesson: null,
    crumbs: [{ href: hrefOf(inside.name), title }],
    previous: null,
    next: null,
  };
}

function sectionOf({ exercise, entries }: ReferenceExercise, href: (id: string) => string): string {
  return [
    `## ${numberedTitle(exercise)}`,
    `Lesson: [${exercise.title}](${href(exercise.ref)})`,
    ...entries.map((entry) => entryText(entry)),
  ].join('\n\n');
}

function entryText({ name, declaration, description, params, returns, throws, examples }: ReferenceEntry): string {
  const facts = [
    ...params.map((param) => `- \`${param.name}\`: ${prose(param.text)}`),
    ...(returns === '' ? [] : [`- Returns: ${prose(returns)}`]),
    ...throws.map((text) => `- Throws ${prose(text)}`),
  ];
  return [
    `### ${name}`,
    prose(description),
    fenced('ts', declaration),
    ...(facts.length === 0 ? [] : [facts.join('\n')]),
    ...examples.map((example) => `Example:\n\n${fenced('ts', example)}`),
  ].join('\n\n');
}

/** A type such as `Map<K, V>` in a sentence is no HTML. */
function prose(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : part.replaceAll('<', '\\<')))
    .join('');
}

function entriesOf(text: string): ReferenceEntry[] {
  const { outputText } = ts.transpileDeclaration(text, {
    compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, strict: true },
  });
  const source = ts.createSourceFile('solution.d.ts', outputText, ts.ScriptTarget.Latest, true);
  const entries = new Map<string, ReferenceEntry>();
  for (const statement of source.statements) {
    // What another module declares has no docstring here.
    if (ts.isExportDeclaration(statement)) continue;
    const [exported] = namesOf(statement);
    if (exported === undefined) continue;
    const { name } = exported;
    const entry = entryOf(name, statement, source);
    const earlier = entries.get(name);
    // An overload adds its signature; the docstring of the first one speaks for all.
    if (earlier === undefined) entries.set(name, entry);
    else earlier.declaration += `\n${entry.declaration}`;
  }
  return [...entries.values()];
}

function entryOf(name: string, statement: ts.Statement, source: ts.SourceFile): ReferenceEntry {
  const docs = ts.getJSDocCommentsAndTags(statement).filter(ts.isJSDoc);
  const tags = ts.getJSDocTags(statement);
  const textOf = (tag: ts.JSDocTag): string => oneLine(ts.getTextOfJSDocComment(tag.comment));
  const named = (tagName: string): ts.JSDocTag[] => tags.filter((tag) => tag.tagName.text === tagName);
  return {
    name,
    declaration: statement
      .getText(source)
      .replace(/^export (?:declare )?/, '')
      .replaceAll(/^ {4,}/gm, (indent) => ' '.repeat(indent.length / 2)),
    description: oneLine(ts.getTextOfJSDocComment(docs.at(-1)?.comment)),
    params: tags.filter(ts.isJSDocParameterTag).map((tag) => ({
      name: tag.name.getText(source),
      text: textOf(tag).replace(/^- /, ''),
    })),
    returns: named('returns').map(textOf).join(' '),
    throws: named('throws').map((tag) => thrown(tag, source)),
    examples: named('example').map((tag) => (ts.getTextOfJSDocComment(tag.comment) ?? '').trim()),
  };
}

/** `{RangeError} If …` has its class apart from its words. */
function thrown(tag: ts.JSDocTag, source: ts.SourceFile): string {
  const type = ts.isJSDocThrowsTag(tag) ? (tag.typeExpression?.type.getText(source) ?? '') : '';
  return `\`${type}\`: ${oneLine(ts.getTextOfJSDocComment(tag.comment))}`;
}

function oneLine(text: string | undefined): string {
  return (text ?? '').replaceAll(/\s+/g, ' ').trim();
}
