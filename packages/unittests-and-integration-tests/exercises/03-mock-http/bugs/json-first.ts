/**
 * It reads the JSON before it looks at the status. If a server that fails sends a page for people, you learn that the page is no JSON, and not that the server failed.
 *
 * @remarks A status of 502 with the body `<h1>Bad gateway</h1>`, and a test that asks for the class of the error.
 */
import { HttpError, type Fetch } from '../given.ts';

export { HttpError, type Fetch };

/** Asks a server for JSON, once. */
export async function getJson(url: string, get: Fetch = fetch): Promise<unknown> {
  const response = await get(url);
  const data: unknown = await response.json();
  if (!response.ok) throw new HttpError(url, response.status);
  return data;
}
