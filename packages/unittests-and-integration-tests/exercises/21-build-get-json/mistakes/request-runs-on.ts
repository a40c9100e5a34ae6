/** After the time limit the caller is told, and the request runs on: nobody has told `fetch` to stop. Give it a signal, and abort that when the time is over. */
import { GetJsonError, type GetJsonOptions } from '#solution/21-build-get-json';

export * from '#solution/21-build-get-json';

export async function getJson(url: string, options: GetJsonOptions = {}): Promise<unknown> {
  const { fetch = globalThis.fetch, timeoutMs = 10_000 } = options;
  const { promise: tooLate, reject } = Promise.withResolvers<never>();
  const { signal } = new AbortController();
  const timer = setTimeout(() => {
    const problem = `no whole answer within ${timeoutMs} ms`;
    reject(new GetJsonError('timeout', url, problem, { cause: new Error(problem) }));
  }, timeoutMs);
  try {
    return await Promise.race([load(url, fetch, signal), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

async function load(url: string, fetch: typeof globalThis.fetch, signal: AbortSignal): Promise<unknown> {
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
