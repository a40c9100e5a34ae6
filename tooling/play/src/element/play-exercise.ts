import { createPageJudge, type PageJudge } from '../judge/page-judge.ts';
import { createTypesClient } from '../judge/types-client.ts';

/**
 * Loads the judge.
 *
 * @param base - The folder of this script's files.
 * @returns The judge.
 */
export async function loadJudge(base: URL): Promise<PageJudge> {
  const runner = await (await fetch(new URL('runner.js', base))).text();
  return createPageJudge(runner, createTypesClient(new URL('types.js', base), new URL('types-library.json', base)));
}
