import { exitCode } from '@backend-ts/course/exit-code';

export { exitCode };

/** A reason to stop that the student is told in one sentence, without a stack. */
export class LearnError extends Error {
  override name = 'LearnError';
  readonly exitCode: number;

  /**
   * @param message - What could not be done and what fixes it.
   * @param code - The exit code; 2 for wrong usage is the default.
   * @param options - The error underneath, if there is one.
   */
  constructor(message: string, code: number = exitCode.wrongUsage, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = code;
  }
}

/**
 * Puts any error into a sentence that a student can read.
 *
 * @param error - What was thrown.
 * @returns The message of a `LearnError`; for any other, that learn itself broke, with the first line of what it says.
 */
export function sentenceFor(error: unknown): string {
  if (error instanceof LearnError) return error.message;
  const what = error instanceof Error ? `${error.name}: ${error.message.split('\n')[0] ?? ''}` : String(error);
  return `Something in learn itself broke (${what}). \`learn doctor\` may know why`;
}

/**
 * Puts a failed file operation into words.
 *
 * @param error - What a function of `node:fs` threw.
 * @returns A clause such as "the disk is full", to stand after a colon.
 */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'the disk is full';
    case 'EROFS':
      return 'the disk is read-only';
    case 'EACCES':
    case 'EPERM':
      return 'there is no permission to';
    case 'ENOENT':
      return 'it does not exist';
    case 'EISDIR':
      return 'it is a folder';
    case 'ENOTDIR':
      return 'a part of its path is a file, not a folder';
    default:
      return error instanceof Error ? (error.message.split('\n')[0] ?? error.name) : String(error);
  }
}
