/** Two generators, one behind the other: the first makes texts of the bytes, and the second finds the lines in a text that grows. */
async function* decoded(source: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder('utf-8');
  for await (const chunk of source) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

async function* split(texts: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  let open = '';
  for await (const text of texts) {
    const parts = (open + text).split(/(?<=\n)/);
    open = parts.at(-1)?.endsWith('\n') === false ? (parts.pop() ?? '') : '';
    for (const part of parts) if (part !== '') yield part.replace(/\r?\n$/, '');
  }
  if (open.length > 0) yield open;
}

export const lines = (source: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, undefined> =>
  split(decoded(source));
