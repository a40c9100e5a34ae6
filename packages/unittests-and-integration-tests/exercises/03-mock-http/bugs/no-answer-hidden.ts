/**
 * If no answer comes at all, it says that the server failed with the status 500.
 *
 * @remarks A `get` that rejects, and a test that compares the error with the one that `get` rejected with.
 */
import { HttpError, type Fetch } from '../given.ts';

export { HttpError, type Fetch };

/** Asks a server for JSON, once. */
export async function getJson(url: string, get: Fetch = fetch): Promise<unknown> {
  let response: Response;
  try {
    response = await get(url);
  } catch {
    throw new HttpError(url, 500);
  }
  if (!response.ok) throw new HttpError(url, response.status);
  return await response.json();
}
