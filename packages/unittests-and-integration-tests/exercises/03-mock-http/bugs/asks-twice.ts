/**
 * It asks the server twice: first whether it answers well, and then for the JSON.
 *
 * @remarks Any answer that is a success, and a test that counts the calls.
 */
import { HttpError, type Fetch } from '../given.ts';

export { HttpError, type Fetch };

/** Asks a server for JSON, once. */
export async function getJson(url: string, get: Fetch = fetch): Promise<unknown> {
  const first = await get(url);
  if (!first.ok) throw new HttpError(url, first.status);
  const response = await get(url);
  return await response.json();
}
