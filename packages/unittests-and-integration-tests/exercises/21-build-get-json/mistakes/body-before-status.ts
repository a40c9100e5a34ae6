/** The body is read before anybody looks at the status. So a refusal comes only when the whole body has come, and if the body is held up or broken, it comes as another kind of error. */
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
  const text = await response.text().catch(giveUp);
  if (!response.ok) {
    const { status } = response;
    throw new GetJsonError('status', url, `the server answered ${status}`, { status });
  }
  return parse(url, text);
}

function parse(url: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new GetJsonError('invalid-json', url, 'the answer is no JSON', { cause });
  }
}
