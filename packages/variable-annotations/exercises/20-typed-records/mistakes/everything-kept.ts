/** The other raw headers came along: spreading copies every key that is there, and the type of the result hides them. Pick the three that you need. */
interface RequestHeaders {
  readonly host: string;
  readonly requestId?: string;
  readonly contentLength?: number;
}

export function readHeaders(rawHeaders: Readonly<Record<string, string | undefined>>): RequestHeaders {
  const { host, 'x-request-id': requestId, 'content-length': length, ...others } = rawHeaders;
  if (host === undefined) throw new TypeError('Cannot read the headers: host is missing');
  if (length !== undefined && !/^[0-9]+$/.test(length)) throw new SyntaxError(`content-length is "${length}"`);
  return {
    ...others,
    host,
    ...(requestId === undefined ? {} : { requestId }),
    ...(length === undefined ? {} : { contentLength: Number(length) }),
  };
}
