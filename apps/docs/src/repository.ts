import { pnpmCommand } from '@backend-ts/course/commands';
import docs from '../package.json' with { type: 'json' };

/** Where the repository lives, without a slash at the end; `package.json` holds it. */
export const repositoryUrl = docs.repository.url.replace(/^git\+/, '').replace(/\.git$/, '');

/** Where the site lives, with a slash at the end; `package.json` holds it. */
export const siteUrl = docs.homepage;

/** What a student types in a copy of the repository, on a machine with nothing but Node and Git. */
export const learnCommand = `${pnpmCommand} learn`;

/**
 * Names the page of the repository that shows a file or a folder.
 *
 * @param file - The path from the repository's root, with forward slashes.
 * @param kind - What stands there.
 * @returns The address on the main branch.
 */
export function repositoryPage(file: string, kind: 'file' | 'folder' = 'file'): string {
  return `${repositoryUrl}/${kind === 'file' ? 'blob' : 'tree'}/main/${file}`;
}

/**
 * Names the page of the repository on which a file can be edited.
 *
 * @param file - The path from the repository's root, with forward slashes.
 * @returns The address of the editor for the main branch.
 */
export function editPage(file: string): string {
  return `${repositoryUrl}/edit/main/${file}`;
}
