/** Each chunk is decoded for itself. A character of two or more bytes may begin in one chunk and end in the next, and then both halves become replacement characters. Use one decoder for the whole stream, and tell it that more may come. */
export async function* lines(source: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, undefined> {
  let rest = '';
  for await (const chunk of source) {
    const parts = (rest + new TextDecoder().decode(chunk)).split('\n');
    rest = parts.pop() ?? '';
    for (const line of parts) yield line.replace(/\r$/, '');
  }
  if (rest !== '') yield rest;
}
