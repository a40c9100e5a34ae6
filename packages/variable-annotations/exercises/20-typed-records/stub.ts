/**
 * Picks the headers that the server uses out of the raw headers of a request.
 *
 * @param rawHeaders - The headers by their names in lower case; they are not changed.
 * @returns The host, and the request's id and the length of its body if it has them.
 * @throws {TypeError} If there is no host.
 * @throws {SyntaxError} If the length is not a row of digits.
 */
export function readHeaders(rawHeaders: unknown): unknown {
  // TODO: replace each `unknown`: a dictionary goes in, a record with three readonly keys comes out. Then build the record.
  throw new Error('Not written yet: readHeaders');
}
