interface RequestHeaders {
  readonly host: string;
  readonly requestId?: string;
  readonly contentLength?: number;
}

/**
 * Picks the headers that the server uses out of the raw headers of a request.
 *
 * @param rawHeaders - The headers by their names in lower case; they are not changed.
 * @returns The host, and the request's id and the length of its body if it has them.
 * @throws {TypeError} If there is no host.
 * @throws {SyntaxError} If the length is not a row of digits.
 * @example
 * readHeaders({ host: 'a.example', 'content-length': '12' }); // { host: 'a.example', contentLength: 12 }
 */
export function readHeaders(rawHeaders: Readonly<Record<string, string | undefined>>): RequestHeaders {
  const { host, 'x-request-id': requestId, 'content-length': length } = rawHeaders;
  if (host === undefined) throw new TypeError('Cannot read the headers: host is missing');
  return {
    host,
    ...(requestId === undefined ? {} : { requestId }),
    ...(length === undefined ? {} : { contentLength: parsedLength(length) }),
  };
}

function parsedLength(text: string): number {
  // Number() alone would take '1e3', '0x10', '-1' and the empty text.
  if (!/^[0-9]+$/.test(text)) {
    throw new SyntaxError(`Cannot read the headers: content-length is "${text}", and must be a row of digits`);
  }
  return Number(text);
}
