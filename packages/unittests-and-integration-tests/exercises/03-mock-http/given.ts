/** What is used of `fetch`. */
export type Fetch = (url: string) => Promise<Response>;

/** Thrown when a server answers with a status that is no success. */
export class HttpError extends Error {
  override name = 'HttpError';
  /** Such as 404. */
  readonly status: number;

  /**
   * @param url - What was asked for.
   * @param status - What the server answered.
   */
  constructor(url: string, status: number) {
    super(`Cannot get ${url}: the server answered ${status}`);
    this.status = status;
  }
}

/**
 * Asks a server for JSON, once. If no answer comes at all, the error of `get` is passed on as it is.
 *
 * @param url - Where to ask.
 * @param get - Asks the server. The global `fetch`, unless you say otherwise.
 * @returns What the JSON says.
 * @throws {HttpError} If the status is not one from 200 to 299.
 * @throws {SyntaxError} If the answer is no JSON.
 */
export async function getJson(url: string, get: Fetch = fetch): Promise<unknown> {
  const response = await get(url);
  if (!response.ok) throw new HttpError(url, response.status);
  return await response.json();
}
