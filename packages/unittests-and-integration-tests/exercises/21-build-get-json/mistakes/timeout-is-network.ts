/** When the time is over, `fetch` rejects as it does when the connection fails, and both are called `network` here. Ask the signal whether it was aborted. */
import { GetJsonError, type GetJsonOptions } from '#solution/21-build-get-json';

export * from '#solution/21-build-get-json';

export async function getJson(url: string, options: GetJsonOptions = {}): Promise<unknown> {
  const { fetch = globalThis.fetch, timeoutMs = 10_000 } = options;
  const signal = AbortSignal.timeout(timeoutMs);
  const giveUp = (cause: unknown): never => {
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
