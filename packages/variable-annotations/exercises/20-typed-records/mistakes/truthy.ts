/** `if (text)` says no to an empty text as well as to a missing one. A header that is there counts, also if it is empty: compare with `undefined`. */
interface RequestHeaders {
  readonly host: string;
  readonly requestId?: string;
  readonly contentLength?: number;
}

export function readHeaders(rawHeaders: Readonly<Record<string, string | undefined>>): RequestHeaders {
  const { host, 'x-request-id': requestId, 'content-length': length } = rawHeaders;
  if (!host) throw new TypeError('Cannot read the headers: host is missing');
  if (length && !/^[0-9]+$/.test(length)) throw new SyntaxError(`content-length is "${length}"`);
  return { host, ...(requestId ? { requestId } : {}), ...(length ? { contentLength: Number(length) } : {}) };
}
