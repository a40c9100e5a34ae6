/** Cuts the bytes at each line feed, which is never a part of another character in UTF-8, and decodes whole lines only. */
const lineFeed = 0x0a;

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

export async function* lines(source: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, undefined> {
  let decoder = new TextDecoder();
  const decode = (parts: readonly Uint8Array[]): string => {
    const text = decoder.decode(joined(parts));
    decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    return text;
  };
  let parts: Uint8Array[] = [];
  for await (const chunk of source) {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, start)) {
      parts.push(chunk.subarray(start, end));
      yield decode(parts).replace(/\r$/, '');
      parts = [];
      start = end + 1;
    }
    if (start < chunk.length) parts.push(chunk.slice(start));
  }
  if (parts.length > 0) yield decode(parts);
}
