/** What must be there and what may be there are two types, put together with `&`; the record is frozen as well. */
type Needed = Readonly<Record<'host', string>>;
type Wanted = Readonly<Partial<{ requestId: string; contentLength: number }>>;

export function readHeaders(rawHeaders: Readonly<Partial<Record<string, string>>>): Needed & Wanted {
  const host = rawHeaders.host;
  const length = rawHeaders['content-length'];
  const requestId = rawHeaders['x-request-id'];
  if (host === undefined) throw new TypeError('Cannot read the headers: host is missing');
  if (length !== undefined && !/^[0-9]+$/.test(length)) throw new SyntaxError(`Cannot read the length "${length}"`);
  return Object.freeze({
    host,
    ...(requestId !== undefined && { requestId }),
    ...(length !== undefined && { contentLength: Number(length) }),
  });
}
