/** The values are right, but the type lets `undefined` stand under a key. A key that may be missing has a `?` after its name and no `undefined` in its type. */
interface RequestHeaders {
  readonly host: string;
  readonly requestId: string | undefined;
  readonly contentLength: number | undefined;
}

export function readHeaders(rawHeaders: Readonly<Record<string, string | undefined>>): RequestHeaders {
  const { host, 'x-request-id': requestId, 'content-length': length } = rawHeaders;
  if (host === undefined) throw new TypeError('Cannot read the headers: host is missing');
  if (length !== undefined && !/^[0-9]+$/.test(length)) throw new SyntaxError(`content-length is "${length}"`);
  return {
    host,
    ...(requestId === undefined ? {} : { requestId }),
    ...(length === undefined ? {} : { contentLength: Number(length) }),
  } as RequestHeaders;
}
