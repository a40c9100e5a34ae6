/**
 * It takes 200 for the only status that is a success.
 *
 * @remarks A status of 201, Created, which is a success too.
 */
import { HttpError, type Fetch } from '../given.ts';

export { HttpError, type Fetch };

/** Asks a server for JSON, once. */
export async function getJson(url: string, get: Fetch = fetch): Promise<unknown> {
  const response = await get(url);
  if (response.status !== 200) throw new HttpError(url, response.status);
  return await response.json();
}
