/**
 * Gives the lines of a text that comes as bytes, wherever its chunks are cut.
 *
 * It keeps one chunk and the line that is not complete yet, and closes the source when it is closed.
 *
 * @param source - The bytes of a text in UTF-8. What is no UTF-8 becomes U+FFFD, the replacement character.
 * @returns A stream of the lines, without their breaks: `\n` or `\r\n`. The last line needs no break.
 * @example
 * for await (const line of lines(createReadStream('server.log'))) console.log(line);
 */
export async function* lines(source: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder();
  let line = '';
  for await (const chunk of source) {
    // With `stream`, the decoder keeps the bytes of a character that is cut off, and puts them before the next chunk.
    const text = decoder.decode(chunk, { stream: true });
    for (const [place, part] of text.split('\n').entries()) {
      if (place > 0) {
        yield line.endsWith('\r') ? line.slice(0, -1) : line;
        line = '';
      }
      line += part;
    }
  }
  line += decoder.decode();
  if (line !== '') yield line;
}
