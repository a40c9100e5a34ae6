/** The body is read chunk by chunk, every step says which kind of failure it would be, and one place makes the error. */
export type GetJsonErrorKind = 'network' | 'status' | 'invalid-json' | 'timeout';

export interface GetJsonOptions {
  fetch?: typeof globalThis.fetch;
  timeoutMs?: number;
}

interface Failure {
  kind: GetJsonErrorKind;
  status?: number;
  cause?: unknown;
}

export class GetJsonError extends Error {
  readonly kind: GetJsonErrorKind;
  readonly status: number | undefined;
  readonly url: string;

  constructor(url: string, { kind, status, ...cause }: Failure, timeoutMs: number) {
    const words = {
      network: 'the line is dead',
      status: `the answer is ${status ?? 0}`,
      'invalid-json': 'this is no JSON',
      timeout: `${timeoutMs} ms are over`,
    } satisfies Record<GetJsonErrorKind, string>;
    super(`${words[kind]} (${url})`, cause);
    this.name = new.target.name;
    this.kind = kind;
    this.status = status;
    this.url = url;
  }
}

export async function getJson(
  url: string,
  { fetch = globalThis.fetch, ...rest }: GetJsonOptions = {},
): Promise<unknown> {
  const timeoutMs = rest.timeoutMs ?? 1e4;
  const limit = new AbortController();
  const timer = setTimeout(() => {
    limit.abort(new Error('The time is over'));
  }, timeoutMs);
  let step: GetJsonErrorKind = 'network';
  let status: number | undefined;
  try {
    const response = await fetch(url, { signal: limit.signal, method: 'GET' });
    if (!response.ok) {
      step = 'status';
      status = response.status;
      limit.abort();
    }
    const text = step === 'status' ? '' : await textOf(response);
    if (step === 'network') step = 'invalid-json';
    return JSON.parse(text);
  } catch (cause) {
    if (step === 'network' && limit.signal.aborted) step = 'timeout';
    throw new GetJsonError(url, status === undefined ? { kind: step, cause } : { kind: step, status }, timeoutMs);
  } finally {
    clearTimeout(timer);
  }
}

async function textOf({ body }: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  const chunks: AsyncIterable<Uint8Array> | Iterable<never> = body ?? [];
  for await (const chunk of chunks) text += decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}
