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
 * @example
 * await getJson('https://api.github.com/orgs/google', { timeoutMs: 2000 }); // { login: 'google', … }
 */
export async function getJson(url: string, options: GetJsonOptions = {}): Promise<unknown> {
  const { fetch = globalThis.fetch, timeoutMs = 10_000 } = options;
  const signal = AbortSignal.timeout(timeoutMs);
  const giveUp = (cause: unknown): never => {
    if (signal.aborted) throw new GetJsonError('timeout', url, `no whole answer within ${timeoutMs} ms`, { cause });
    throw new GetJsonError('network', url, 'the connection failed', { cause });
  };
  const response = await fetch(url, { signal }).catch(giveUp);
  if (!response.ok) {
    const { status } = response;
    drop(response);
    throw new GetJsonError('status', url, `the server answered ${status}`, { status });
  }
  return parse(url, await response.text().catch(giveUp));
}

/** Gives the connection back: a body that nobody reads would keep it occupied. */
function drop(response: Response): void {
  // The body may be broken already, and then there is nothing to cancel.
  response.body?.cancel().catch(() => undefined);
}

function parse(url: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new GetJsonError('invalid-json', url, 'the answer is no JSON', { cause });
  }
}
