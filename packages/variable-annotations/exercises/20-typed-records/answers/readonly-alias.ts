/** A type alias with `Readonly` around it, an index signature for the raw headers, and an object that is built in steps. */
type Headers = Readonly<{ host: string; requestId?: string; contentLength?: number }>;

// eslint-disable-next-line @typescript-eslint/consistent-indexed-object-style -- a right answer may be written so
interface Raw {
  readonly [name: string]: string | undefined;
}

export function readHeaders(rawHeaders: Raw): Headers {
  const host = rawHeaders.host;
  if (host === undefined) throw new TypeError('Cannot read the headers: host is missing');
  const headers: { host: string; requestId?: string; contentLength?: number } = { host };
  const requestId = rawHeaders['x-request-id'];
  if (requestId !== undefined) headers.requestId = requestId;
  const length = rawHeaders['content-length'];
  if (length !== undefined) {
    if (!/^[0-9]+$/.test(length)) throw new SyntaxError(`Cannot read the headers: content-length is "${length}"`);
    headers.contentLength = Number.parseInt(length, 10);
  }
  return headers;
}
