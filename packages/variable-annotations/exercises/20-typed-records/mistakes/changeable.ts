/** The values are right, but everybody who gets the record may change it. Put `readonly` before each key, or `Readonly<…>` around the type. */
interface RequestHeaders {
  host: string;
  requestId?: string;
  contentLength?: number;
}

export function readHeaders(rawHeaders: Readonly<Record<string, string | undefined>>): RequestHeaders {
  const { host, 'x-request-id': requestId, 'content-length': length } = rawHeaders;
  if (host === undefined) throw new TypeError('Cannot read the headers: host is missing');
  if (length !== undefined && !/^[0-9]+$/.test(length)) throw new SyntaxError(`content-length is "${length}"`);
  return {
    host,
    ...(requestId === undefined ? {} : { requestId }),
    ...(length === undefined ? {} : { contentLength: Number(length) }),
  };
}
