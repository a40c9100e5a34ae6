/** The keys of missing headers are there and hold `undefined`. Whoever walks over the keys finds them, and the type with `?` refuses them. Put a key in only if you have a value. */
interface RequestHeaders {
  readonly host: string;
  readonly requestId?: string | undefined;
  readonly contentLength?: number | undefined;
}

export function readHeaders(rawHeaders: Readonly<Record<string, string | undefined>>): RequestHeaders {
  const { host, 'x-request-id': requestId, 'content-length': length } = rawHeaders;
  if (host === undefined) throw new TypeError('Cannot read the headers: host is missing');
  if (length !== undefined && !/^[0-9]+$/.test(length)) throw new SyntaxError(`content-length is "${length}"`);
  return { host, requestId, contentLength: length === undefined ? undefined : Number(length) };
}
