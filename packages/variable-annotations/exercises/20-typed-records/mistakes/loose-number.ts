/** `Number` takes more than digits: `'1e3'`, `'0x10'`, `'-1'`, and for an empty text it gives 0. Look at the text before you turn it into a number. */
interface RequestHeaders {
  readonly host: string;
  readonly requestId?: string;
  readonly contentLength?: number;
}

export function readHeaders(rawHeaders: Readonly<Record<string, string | undefined>>): RequestHeaders {
  const { host, 'x-request-id': requestId, 'content-length': length } = rawHeaders;
  if (host === undefined) throw new TypeError('Cannot read the headers: host is missing');
  if (Number.isNaN(Number(length ?? 0))) throw new SyntaxError(`content-length is "${length}"`);
  return {
    host,
    ...(requestId === undefined ? {} : { requestId }),
    ...(length === undefined ? {} : { contentLength: Number(length) }),
  };
}
