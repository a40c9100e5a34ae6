import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { errorVerdict, type JudgeError, type NotStarted } from '../core/verdict.ts';

/** What is at the place where an answer should be. */
export type Answer =
  | {
      /** The source, without a byte-order mark. */
      text: string;
      /** SHA-256 of the file's bytes, in hex. */
      sha256: string;
    }
  | {
      text: null;
      /** Null if the bytes cannot be had. */
      sha256: string | null;
      /** What there is to say without judging anything. */
      verdict: NotStarted | JudgeError;
    };

/** No lesson needs more; a larger file is something else by mistake. */
const maxBytes = 512 * 1024;

/**
 * Reads an answer, once: tests, types and the hash see the same text, whatever happens to the file meanwhile.
 *
 * @param file - The path of the answer.
 * @returns The text; or the verdict that there is without one: `not-started`, or `error` for the reason `unreadable`.
 */
export function readAnswer(file: string): Answer {
  const name = path.basename(file);
  const unreadable = (message: string, sha256: string | null = null): Answer => ({
    text: null,
    sha256,
    verdict: errorVerdict('unreadable', message, null, 0),
  });
  try {
    const stats = statSync(file);
    if (!stats.isFile()) return unreadable(`${name} is not a file: move it away, then start the exercise again`);
    if (stats.size > maxBytes) return unreadable(`${name} is larger than 512 kB: an answer is a page or two of code`);
    const bytes = readFileSync(file);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const text = textOf(bytes);
    if (text === null) return unreadable(`${name} is not a text file: save it as UTF-8`, sha256);
    return { text, sha256 };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT' || code === 'ENOTDIR')
      return { text: null, sha256: null, verdict: { kind: 'not-started', durationMs: 0 } };
    return unreadable(`${name} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Null for what is no UTF-8, which would come out as other characters; the decoder takes the byte-order mark away. */
function textOf(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}
