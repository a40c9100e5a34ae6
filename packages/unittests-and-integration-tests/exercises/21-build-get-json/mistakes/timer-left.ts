/** The timer of the time limit runs on after the answer has come. A program that is done has to wait for it, and a busy one collects thousands. Call it off in a `finally`. */
import { GetJsonError, type GetJsonOptions } from '#solution/21-build-get-json';

export * from '#solution/21-build-get-json';

export async function getJson(url: string, options: GetJsonOptions = {}): Promise<unknown> {
  const { fetch = globalThis.fetch, timeoutMs = 10_000 } = options;
  const limit = new AbortController();
  setTimeout(() => {
    limit.abort();
  }, timeoutMs);
  const giveUp = (cause: unknown): never => {
    if (limit.signal.aborted) throw new GetJsonError('timeout', url, `no answer within ${timeoutMs} ms`, { cause });
    throw new GetJsonError('network', url, 'the connection failed', { cause });
  };
  const response = await fetch(url, { signal: limit.signal }).catch(giveUp);
  if (!response.ok) {
    const { status } = response;
    drop(response);
    throw new GetJsonError('status', url, `the server answered ${status}`, { status });
  }
  return parse(url, await response.text().catch(giveUp));
}

function drop(response: Response): void {
  response.body?.cancel().catch(() => undefined);
}

function parse(url: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new GetJsonError('invalid-json', url, 'the answer is no JSON', { cause });
  }
}
