/** For `fetch` every answer is a success, also one with the status 404 or 500. Here its JSON is given as if it were what was asked for, and its page is called invalid JSON. Look at the status first. */
import { GetJsonError, type GetJsonOptions } from '#solution/21-build-get-json';

export * from '#solution/21-build-get-json';

export async function getJson(url: string, options: GetJsonOptions = {}): Promise<unknown> {
  const { fetch = globalThis.fetch, timeoutMs = 10_000 } = options;
  const signal = AbortSignal.timeout(timeoutMs);
  const giveUp = (cause: unknown): never => {
    if (signal.aborted) throw new GetJsonError('timeout', url, `no whole answer within ${timeoutMs} ms`, { cause });
    throw new GetJsonError('network', url, 'the connection failed', { cause });
  };
  const response = await fetch(url, { signal }).catch(giveUp);
  return parse(url, await response.text().catch(giveUp));
}

function parse(url: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new GetJsonError('invalid-json', url, 'the answer is no JSON', { cause });
  }
}
