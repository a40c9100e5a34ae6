/**
 * The error always says that the status was 500.
 *
 * @remarks A status of 404, and a test that looks at the `status` of the error, or at its message.
 */
import { HttpError, type Fetch } from '../given.ts';

export { HttpError, type Fetch };

/** Asks a server for JSON, once. */
export async function getJson(url: string, get: Fetch = fetch): Promise<unknown> {
  const response = await get(url);
  if (!response.ok) throw new HttpError(url, 500);
  return await response.json();
}
