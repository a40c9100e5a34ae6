import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { hrefOf, markdownHrefOf } from './page.ts';
import { repositoryPage } from './repository.ts';

/** What a relative link may lead to. */
export interface LinkTargets {
  /** The repository's folder. */
  root: string;
  /** The id of each page that is made of a file, by the file's path from the root. */
  pages: ReadonlyMap<string, string>;
}

/** Which of its two forms a page has where the link leads: HTML or Markdown. */
export type PageForm = 'site' | 'markdown';

/**
 * Finds where a link of a file in the repository leads on the site.
 *
 * @param url - The address as it is written: relative to the file.
 * @param file - The path of the file from the repository's root.
 * @param targets - What there is.
 * @param form - Which form of a page to name.
 * @returns A path on the site for files that are pages, the repository's address for other files; addresses with a scheme
 * and anchors within the page stay as they are, and so do links to files that do not exist.
 */
export function resolveLink(url: string, file: string, targets: LinkTargets, form: PageForm = 'site'): string {
  if (/^[a-z][a-z+.-]*:/i.test(url) || url.startsWith('#')) return url;
  const [target = '', anchor] = url.split('#');
  const linked = path.posix.normalize(path.posix.join(path.posix.dirname(file), decodeURIComponent(target)));
  const place = linked.replace(/\/$/, '');
  const onDisk = path.join(targets.root, place);
  // Left as it is, the address leads nowhere on the site either, and the check of the built site says so.
  if (place.startsWith('..') || !existsSync(onDisk)) return url;
  const isFolder = statSync(onDisk).isDirectory();
  const page = targets.pages.get(isFolder ? path.posix.join(place, 'README.md') : place);
  // The landing page stands for the repository's README, and has other headings.
  const id = page === 'index' && anchor !== undefined ? undefined : page;
  const address =
    id === undefined
      ? repositoryPage(place, isFolder ? 'folder' : 'file')
      : form === 'site'
        ? hrefOf(id)
        : markdownHrefOf(id);
  return anchor === undefined ? address : `${address}#${anchor}`;
}
