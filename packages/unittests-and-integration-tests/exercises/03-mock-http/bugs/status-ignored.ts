/**
 * It does not look at the status: what a server says that fails, it gives as if all were well.
 *
 * @remarks A status of 500 or 404, with JSON behind it.
 */
import { HttpError, type Fetch } from '../given.ts';

export { HttpError, type Fetch };

/** Asks a server for JSON, once. */
export async function getJson(url: string, get: Fetch = fetch): Promise<unknown> {
  const response = await get(url);
  return await response.json();
}
