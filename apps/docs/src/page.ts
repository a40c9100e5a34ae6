/** One page of the site, before Astro makes HTML of it. */
export interface Page {
  /** `variable-annotations/01-add`: the address without slashes around it; `index` is the landing page. */
  id: string;
  kind: 'home' | 'package' | 'lesson' | 'guide' | 'reference' | 'changelog' | 'progress';
  title: string;
  /** One or two sentences for search engines and lists. */
  description: string;
  /** The file that the page is made of, from the repository's root; null for a page with no single source. */
  source: string | null;
  /** Where the source can be edited; null as `source` is. */
  editUrl: string | null;
  /** The Markdown that the site renders, without the title. */
  body: string;
  /** The Mermaid sources that belong into the body's elements with `data-diagram="<index>"`. */
  diagrams: string[];
  /** The page for whoever reads Markdown: title and text, with links to pages of the same kind. */
  markdown: string;
  /** What only lessons have; null for all other pages. */
  lesson: LessonFacts | null;
  /** Where the reader comes from, from the outside in. */
  crumbs: PageLink[];
  previous: PageLink | null;
  next: PageLink | null;
}

/** What stands below the title of a lesson. */
export interface LessonFacts {
  /** `variable-annotations/01-add` */
  ref: string;
  minutes: number;
  concepts: string[];
  runtime: 'any' | 'node';
  /** The lessons that this one builds on. */
  needs: PageLink[];
  /** The test in the repository. */
  testUrl: string;
  /** The entry in the reference of the package; null if the room publishes nothing. */
  reference: string | null;
}

/** A link from page to page. */
export interface PageLink {
  /** The address on the site: `/variable-annotations/01-add/`. */
  href: string;
  title: string;
}

/**
 * Names the address of a page.
 *
 * @param id - The page's id.
 * @returns A path with slashes around it: `/variable-annotations/01-add/`.
 */
export function hrefOf(id: string): string {
  return id === 'index' ? '/' : `/${id}/`;
}

/**
 * Names the address of a page's Markdown.
 *
 * @param id - The page's id.
 * @returns A path: `/variable-annotations/01-add.md`.
 */
export function markdownHrefOf(id: string): string {
  return `/${id}.md`;
}
