/** What can go wrong when somebody asks for JSON. */
export type GetJsonErrorKind = 'network' | 'status' | 'invalid-json' | 'timeout';

/** Thrown when there is no JSON to give. Its `cause` is what was thrown first, if anything was. */
export class GetJsonError extends Error {
  override name = 'GetJsonError';
  readonly kind: GetJsonErrorKind;
  /** What was asked for. */
  readonly url: string;
  /** What the server answered, such as 404, if the kind is `status`; otherwise undefined. */
  readonly status: number | undefined;

  /**
   * @param kind - What went wrong.
   * @param url - What was asked for.
   * @param problem - What went wrong, in words.
   * @param details - The cause and the status, if there are any.
   */
  constructor(kind: GetJsonErrorKind, url: string, problem: string, details: ErrorOptions & { status?: number } = {}) {
    super(`Cannot get ${url}: ${problem}`, details);
    this.kind = kind;
    this.url = url;
    this.status = details.status;
  }
}

/** How to ask. */
export interface GetJsonOptions {
  /** Sends the request. The global `fetch`, unless you say otherwise. */
  fetch?: typeof globalThis.fetch;
  /** How long the whole answer may take, in milliseconds, from 0 to 2,147,483,647. 10,000, unless you say otherwise. */
  timeoutMs?: number;
}

/**
 * Asks a server for JSON, once.
 *
 * @param url - Where to ask.
 * @param options - How to ask.
 * @returns What the JSON says. Rejects with a `GetJsonError`, whose `kind` says what went wrong: `network` if no answer came
 * or the connection broke, `status` if it is not one from 200 to 299, `invalid-json` if the body is no JSON, and `timeout` if
 * the answer was not there in time, body included.
 */
export async function getJson(url: string, options?: GetJsonOptions): Promise<unknown> {
  // TODO: send the request under a time limit, look at the status, read the body, parse it. Ask at each step what can fail.
  throw new Error('Not written yet: getJson');
}
