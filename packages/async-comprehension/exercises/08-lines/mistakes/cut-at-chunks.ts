/** The end of a chunk is taken for the end of a line. A chunk may end anywhere: keep what stands behind its last break, and put it before the text of the next chunk. */
export async function* lines(source: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder();
  for await (const chunk of source) {
    const parts = decoder.decode(chunk, { stream: true }).split(/\r?\n/);
    if (parts.at(-1) === '') parts.pop();
    yield* parts;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}
