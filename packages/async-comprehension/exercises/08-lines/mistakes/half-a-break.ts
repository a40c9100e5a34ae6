/** A chunk may end between `\r` and `\n`. Each chunk is split before the rest of the chunk before is put in front of it, so such a break is never seen as one, and its `\r` stays in the line. Look at the line when it is complete. */
export async function* lines(source: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of source) {
    const [first = '', ...more] = decoder.decode(chunk, { stream: true }).split(/\r?\n/);
    rest += first;
    for (const part of more) {
      yield rest;
      rest = part;
    }
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}
