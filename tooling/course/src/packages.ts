// Without other modules than Node's: programs outside of the workspace import this file by its path.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { byPackageOrder } from './curriculum.ts';

/**
 * Lists the folders of the packages that hold exercises.
 *
 * @param root - The folder that holds `packages/`.
 * @returns The absolute paths, in the order in which a student meets the packages; none if there is no `packages/`.
 */
export function packageFolders(root: string): string[] {
  const dir = path.resolve(root, 'packages');
  if (!existsSync(dir)) return [];
  return readdirSync(dir)
    .filter((name) => existsSync(path.join(dir, name, 'exercises')))
    .sort(byPackageOrder)
    .map((name) => path.join(dir, name));
}
