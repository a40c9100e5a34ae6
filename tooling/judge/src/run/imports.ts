import type { Job } from './protocol.ts';

/** What an answer may not import, in words. */
export const forbiddenImports = {
  vitest: 'The answer imports vitest: the tests do that, an answer does not need it',
  solution: 'The answer imports the solution of its own exercise: write it yourself, `learn diff --give-up` shows it',
  test: 'The answer imports its own tests, which import it',
};

/**
 * Says that an answer has changed a built-in.
 *
 * @param name - The built-in: `Object.is`.
 * @returns The sentence.
 */
export function changedIntrinsicSentence(name: string): string {
  return `The answer changes ${name}, which everybody shares, the tests too: leave it as it is`;
}

/**
 * Says whether an answer replaces whole modules, which takes more of vitest than any other answer needs.
 *
 * @param job - The answer.
 * @returns True for a suite that uses `vi.mock` or what belongs to it.
 */
export function needsMocker(job: Pick<Job, 'isSuite' | 'answerText'>): boolean {
  return (
    job.isSuite &&
    /\bvi(?:test)?\s*\.\s*(?:mock|unmock|doMock|doUnmock|hoisted|importActual|importMock)\b/.test(job.answerText)
  );
}
