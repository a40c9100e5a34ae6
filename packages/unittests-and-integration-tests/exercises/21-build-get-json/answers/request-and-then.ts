/** No async function: a `Request`, and a chain of `then` in which each step has a second handler for its own failure; the errors come from static factories. */
export type GetJsonErrorKind = 'network' | 'status' | 'invalid-json' | 'timeout';

export interface GetJsonOptions {
  fetch?: typeof globalThis.fetch;
  timeoutMs?: number;
}

export class GetJsonError extends Error {
  readonly kind: GetJsonErrorKind;
  readonly url: string;
  readonly #status: number[];

  private constructor(kind: GetJsonErrorKind, url: string, cause: unknown, ...status: number[]) {
    super([kind, ...status, url].join(' '));
    this.kind = kind;
    this.url = url;
    this.#status = status;
    if (cause !== undefined) this.cause = cause;
  }

  static {
    this.prototype.name = 'GetJsonError';
  }

  get status(): number | undefined {
    return this.#status[0];
  }

  static refused(url: string, status: number): GetJsonError {
    return new GetJsonError('status', url, undefined, status);
  }

  static unreadable(url: string, cause: unknown): GetJsonError {
    return new GetJsonError('invalid-json', url, cause);
  }

  static interrupted(url: string, { aborted }: AbortSignal, timeoutMs: number, cause: unknown): GetJsonError {
    const error = new GetJsonError(aborted ? 'timeout' : 'network', url, cause);
    error.message += aborted ? `, after ${timeoutMs} ms` : '';
    return error;
  }
}

export const getJson = (
  url: string,
  { fetch = (...request) => globalThis.fetch(...request), timeoutMs = 10_000 }: GetJsonOptions = {},
): Promise<unknown> => {
  const signal = AbortSignal.any([AbortSignal.timeout(timeoutMs)]);
  const interrupt = (cause: unknown): never => {
    throw GetJsonError.interrupted(url, signal, timeoutMs, cause);
  };
  return fetch(new Request(url, { signal }), { signal })
    .then(async (response) => {
      if (response.status >= 200 && response.status < 300) return response.text();
      await response.body?.cancel().catch(() => null);
      throw GetJsonError.refused(url, response.status);
    })
    .then(
      (text) => {
        try {
          return JSON.parse(text) as unknown;
        } catch (error) {
          throw GetJsonError.unreadable(url, error);
        }
      },
      (error: unknown) => (error instanceof GetJsonError ? Promise.reject(error) : interrupt(error)),
    );
};
