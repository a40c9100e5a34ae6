/** The values are right, but the result is a dictionary again: it lets every key through, also one with a typing error, and `host` may be missing. Name the three keys in a type. */
type Raw = Readonly<Record<string, string | undefined>>;

export function readHeaders(rawHeaders: Raw): Readonly<Record<string, string | number>> {
  const { host, 'x-request-id': requestId, 'content-length': length } = rawHeaders;
  if (host === undefined) throw new TypeError('Cannot read the headers: host is missing');
  if (length !== undefined && !/^[0-9]+$/.test(length)) throw new SyntaxError(`content-length is "${length}"`);
  return {
    host,
    ...(requestId === undefined ? {} : { requestId }),
    ...(length === undefined ? {} : { contentLength: Number(length) }),
  };
}
