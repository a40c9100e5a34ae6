import { createResident } from './resident.ts';

/** Looks for style that the lessons taught, after a pass. */
export interface Advice {
  /** Resolves to sentences, at most three; to none if the linter cannot be had. */
  advise(text: string): Promise<string[]>;
  prepare(): void;
  close(): void;
}

/** Advice is worth waiting for, but not for long. */
const deadlineMs = 3000;

/**
 * Creates the advice side of the judge.
 *
 * @param cacheDir - Where the compiled code of the process is kept between runs.
 * @returns The adviser; it starts no process yet.
 */
export function createAdvice(cacheDir: string): Advice {
  const resident = createResident<string, string[]>('advice-child.ts', cacheDir, deadlineMs);
  return {
    async advise(text) {
      const outcome = await resident.ask(text);
      return outcome.kind === 'reply' ? outcome.reply : [];
    },
    prepare: resident.prepare,
    close: resident.close,
  };
}
