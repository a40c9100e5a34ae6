/** An arrow function with its types written inline, and raw headers that it could change but does not. */
export const readHeaders = (
  rawHeaders: Record<string, string | undefined>,
): { readonly host: string; readonly requestId?: string; readonly contentLength?: number } => {
  const { host, 'x-request-id': requestId, 'content-length': length } = rawHeaders;
  if (host === undefined) throw new TypeError('Cannot read the headers: host is missing');
  if (length === undefined) return requestId === undefined ? { host } : { host, requestId };
  if (/[^0-9]/.test(length) || length === '') throw new SyntaxError(`Cannot read the length "${length}"`);
  const contentLength = Number(length);
  return requestId === undefined ? { host, contentLength } : { host, requestId, contentLength };
};
