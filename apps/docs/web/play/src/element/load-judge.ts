import { createPageJudge, type PageJudge } from '@backend-ts/judge/page/judge';
import { createTypesClient, type TypesClient } from '@backend-ts/judge/page/types-client';

/** The judge of a page, and the compiler that it asks. */
export interface LoadedJudge {
  judge: PageJudge;
  types: TypesClient;
}

const loaded = new Map<string, Promise<LoadedJudge>>();

/**
 * Says whether the browser counts its bytes: then the compiler comes only when an answer is run.
 *
 * @returns True on Save-Data, and on a slow connection.
 */
export function isThrifty(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } };
  return connection?.saveData === true || /2g|3g/.test(connection?.effectiveType ?? '');
}

/**
 * Loads the judge, once for all exercises of a page, and starts what the first run will need.
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
  const types = createTypesClient(new URL('types.js', base), new URL('types-library.json', base));
  // The compiler takes longest, so it comes first.
  if (!isThrifty()) types.prepare();
  const response = await fetch(new URL('runner.js', base));
  if (!response.ok) throw new Error(`Cannot load the judge: runner.js answers ${String(response.status)}`);
  const judge = createPageJudge(await response.text(), types);
  judge.prepare();
  return { judge, types };
}
