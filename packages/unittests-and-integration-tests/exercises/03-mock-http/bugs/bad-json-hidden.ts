/**
 * If the answer is no JSON, it says nothing of that, and gives `null`.
 *
 * @remarks A status of 200 with the body `<h1>Welcome</h1>`.
 */
import { HttpError, type Fetch } from '../given.ts';

export { HttpError, type Fetch };

/** Asks a server for JSON, once. */
export async function getJson(url: string, get: Fetch = fetch): Promise<unknown> {
  const response = await get(url);
  if (!response.ok) throw new HttpError(url, response.status);
  try {
    return await response.json();
  } catch {
    return null;
  }
}
