import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** What is at the place where the answer should be. */
export type Answer = { kind: 'text'; text: string } | { kind: 'missing' } | { kind: 'unreadable'; message: string };

/** No lesson needs more; a larger file is something else by mistake. */
const maxBytes = 512 * 1024;

/**
 * Reads an answer once, so that tests and types see the same text, whatever happens to the file meanwhile.
 *
 * @param file - The path of the answer.
 * @returns The text without a byte-order mark; or why there is none, as a sentence.
 */
export function readAnswer(file: string): Answer {
  const name = path.basename(file);
  const unreadable = (message: string): Answer => ({ kind: 'unreadable', message });
  try {
    const stats = statSync(file);
    if (!stats.isFile()) return unreadable(`${name} is not a file: move it away, then start the exercise again`);
    if (stats.size > maxBytes) return unreadable(`${name} is larger than 512 kB: an answer is a page or two of code`);
    const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
    if (text.includes('\0')) return unreadable(`${name} is not a text file: save it as UTF-8`);
    return { kind: 'text', text };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' };
    return unreadable(`${name} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
