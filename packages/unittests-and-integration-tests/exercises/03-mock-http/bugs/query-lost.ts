/**
 * It leaves out a part of the address: all from the question mark on.
 *
 * @remarks An address such as `http://localhost/people?page=2`, and a test that looks at what was asked for.
 */
import { HttpError, type Fetch } from '../given.ts';

export { HttpError, type Fetch };

/** Asks a server for JSON, once. */
export async function getJson(url: string, get: Fetch = fetch): Promise<unknown> {
  const [withoutQuery = url] = url.split('?', 1);
  const response = await get(withoutQuery);
  if (!response.ok) throw new HttpError(url, response.status);
  return await response.json();
}
