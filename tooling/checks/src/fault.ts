import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { applyEdits, type Edit } from '@backend-ts/course/edits';

/** One thing that is wrong with the course, and what to do about it. */
export interface Fault {
  /** The absolute path of the file or folder. */
  file: string;
  /** 1-based; null when the whole file is meant. */
  line: number | null;
  /** What is wrong: a capital letter, no full stop. */
  message: string;
  /** What fixes it: a sentence with its full stop. */
  remedy: string;
  /** What `--write` does about it: for generated text, and for a copy that becomes an override. */
  edit?: Edit;
}

/**
 * Puts a fault on one line.
 *
 * @param root - The course's folder; paths are shown from there.
 * @returns `packages/x/exercises/01-add/README.md:12  fault. Remedy.`
 */
export function formatFault(fault: Fault, root: string): string {
  const line = fault.line === null ? '' : `:${fault.line}`;
  const message = fault.message
    .replaceAll(root + path.sep, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  // The judge's own sentences come with their full stop.
  const stop = /[.?!]$/.test(message) ? '' : '.';
  return `${shownPath(fault.file, root)}${line}  ${message}${stop} ${fault.remedy.replaceAll(root + path.sep, '')}`;
}

/**
 * Shortens a path for the screen.
 *
 * @param file - An absolute path.
 * @param root - The course's folder.
 * @returns The path from there, with slashes on every system.
 */
export function shownPath(file: string, root: string): string {
  return path.relative(root, file).split(path.sep).join('/');
}

/**
 * Compares two faults by file, then by line.
 *
 * @param a - One fault.
 * @param b - The other.
 * @returns Less than 0 if `a` comes first, for `Array.prototype.sort`.
 */
export function byPlace(a: Fault, b: Fault): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}

/**
 * Renews the generated text that faults found stale.
 *
 * @param faults - Any faults; those without an edit are left alone.
 * @returns The absolute paths of the files that were written.
 */
export function renewFiles(faults: readonly Fault[]): string[] {
  const stale = Map.groupBy(
    faults.filter((fault) => fault.edit !== undefined),
    (fault) => fault.file,
  );
  for (const [file, group] of stale) {
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const edits = group.flatMap((fault) => fault.edit ?? []);
    writeFileSync(file, applyEdits(text, edits));
  }
  return [...stale.keys()];
}
