import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { applyEdits } from '@backend-ts/course/edits';
import { wordsOf, type Markdown } from '@backend-ts/course/lesson';
import { parse } from 'yaml';
import { z } from 'zod';
import { headEdit, markdownForm, withDiagrams } from './lesson.ts';
import { resolveLink, type LinkTargets } from './links.ts';
import { linkEdits, readMarkdown } from './markdown.ts';
import type { Page } from './page.ts';
import { editPage } from './repository.ts';

/** Where the guides are, from the repository's root. */
export const guidesFolder = 'apps/docs/guides';

/** One guide, read. */
export interface Guide {
  /** `roadmap`: the file's name without `.md`. */
  slug: string;
  /** The path from the repository's root. */
  source: string;
  title: string;
  /** One sentence. */
  description: string;
  markdown: Markdown;
}

const frontMatterSchema = z.strictObject({ description: z.string().min(1), order: z.number() });

/**
 * Loads the guides.
 *
 * @param root - The repository's folder.
 * @returns The guides in the order that they ask for; none if there is no folder for them.
 * @throws {SyntaxError} If a guide has no usable front matter or no title.
 */
export function loadGuides(root: string): Guide[] {
  const folder = path.join(root, guidesFolder);
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return files
    .map((name) => loadGuide(root, `${guidesFolder}/${name}`))
    .sort((a, b) => a.order - b.order || (a.guide.slug < b.guide.slug ? -1 : 1))
    .map(({ guide }) => guide);
}

/**
 * Makes the page of a guide.
 *
 * @param guide - The guide.
 * @returns The page, with no neighbours yet.
 */
export function guidePage({ slug, source, title, description, markdown }: Guide, targets: LinkTargets): Page {
  const shown = withDiagrams(markdown);
  return {
    id: `guides/${slug}`,
    kind: 'guide',
    title,
    description,
    source,
    editUrl: editPage(source),
    body: applyEdits(markdown.text, [
      headEdit(markdown),
      ...linkEdits(markdown, (url) => resolveLink(url, source, targets)),
      ...shown.edits,
    ]).trim(),
    diagrams: shown.diagrams,
    markdown: markdownForm(markdown, source, targets),
    lesson: null,
    crumbs: [],
    previous: null,
    next: null,
  };
}

function loadGuide(root: string, source: string): { guide: Guide; order: number } {
  const markdown = readMarkdown(path.join(root, source));
  const [first] = markdown.tree.children;
  const parsed = frontMatterSchema.safeParse(first?.type === 'yaml' ? parse(first.value) : undefined);
  if (!parsed.success) {
    throw new SyntaxError(`Cannot use the front matter of ${source}: ${z.prettifyError(parsed.error)}`);
  }
  const { title } = markdown;
  if (title === null) throw new SyntaxError(`Cannot find the title of ${source}: there is no heading with one #`);
  const { description, order } = parsed.data;
  const slug = path.basename(source, '.md');
  return { guide: { slug, source, title: wordsOf(title), description, markdown }, order };
}
