/** A timer with an `AbortController`; `response.json()` does the parsing, and its error is told apart by class; a refused answer is let go by aborting the request. */
export type GetJsonErrorKind = 'network' | 'status' | 'invalid-json' | 'timeout';

export class GetJsonError extends Error {
  override readonly name = 'GetJsonError';
  readonly kind: GetJsonErrorKind;
  readonly url: string;
  readonly status: number | undefined;

  constructor(kind: GetJsonErrorKind, url: string, detail: unknown, cause?: unknown) {
    super(`${kind} at ${url}: ${String(detail)}`, cause === undefined ? {} : { cause });
    this.kind = kind;
    this.url = url;
    this.status = typeof detail === 'number' ? detail : undefined;
  }
}

export interface GetJsonOptions {
  fetch?: typeof globalThis.fetch;
  timeoutMs?: number;
}

export async function getJson(url: string, options?: GetJsonOptions): Promise<unknown> {
  const limitMs = options?.timeoutMs ?? 10_000;
  const controller = new AbortController();
  let isLate = false as boolean;
  const timer = setTimeout(() => {
    isLate = true;
    controller.abort();
  }, limitMs);
  try {
    const response = await (options?.fetch ?? fetch)(url, { signal: controller.signal });
    if (response.ok) return await response.json();
    controller.abort();
    throw new GetJsonError('status', url, response.status);
  } catch (error) {
    if (error instanceof GetJsonError) throw error;
    if (isLate) throw new GetJsonError('timeout', url, `more than ${limitMs} ms`, error);
    throw new GetJsonError(error instanceof SyntaxError ? 'invalid-json' : 'network', url, 'see the cause', error);
  } finally {
    clearTimeout(timer);
  }
}
