import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What the checks read of a package.json. */
export interface PackageJson {
  description?: string;
  imports?: unknown;
  packageManager?: string;
}

/**
 * Reads the package.json of a folder.
 *
 * @param dir - The folder.
 * @returns Its content; empty where there is none.
 * @throws {SyntaxError} If the file is not JSON.
 */
export function readPackageJson(dir: string): PackageJson {
  const file = path.join(dir, 'package.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as PackageJson) : {};
}
