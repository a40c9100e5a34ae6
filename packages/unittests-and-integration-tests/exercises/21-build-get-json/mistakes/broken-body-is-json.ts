/** `response.json()` rejects for two reasons: the body is no JSON, or it has not come as a whole. A connection that breaks, and a time that is over, are called invalid JSON here. Tell the steps apart: read the body, then parse it. */
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
  if (!response.ok) {
    const { status } = response;
    drop(response);
    throw new GetJsonError('status', url, `the server answered ${status}`, { status });
  }
  try {
    return await response.json();
  } catch (cause) {
    throw new GetJsonError('invalid-json', url, 'the answer is no JSON', { cause });
  }
}

function drop(response: Response): void {
  response.body?.cancel().catch(() => undefined);
}
