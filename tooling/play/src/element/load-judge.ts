import { createPageJudge, type PageJudge } from '../judge/page-judge.ts';
import { createTypesClient, type TypesClient } from '../judge/types-client.ts';

/** The judge of a page, and the compiler that it asks. */
export interface LoadedJudge {
  judge: PageJudge;
  types: TypesClient;
}

const loaded = new Map<string, Promise<LoadedJudge>>();

/**
 * Loads the judge, once for all exercises of a page.
 *
 * @param base - The folder of the scripts.
 * @returns The judge.
 */
export function loadJudge(base: URL): Promise<LoadedJudge> {
  const known = loaded.get(base.href);
  if (known) return known;
  const made = load(base);
  loaded.set(base.href, made);
  // Whoever asks again after a failure gets another try.
  made.catch(() => loaded.delete(base.href));
  return made;
}

async function load(base: URL): Promise<LoadedJudge> {
  const response = await fetch(new URL('runner.js', base));
  if (!response.ok) throw new Error(`Cannot load the judge: runner.js answers ${String(response.status)}`);
  const types = createTypesClient(new URL('types.js', base), new URL('types-library.json', base));
  return { judge: createPageJudge(await response.text(), types), types };
}
