/** Asks the source by hand, and keeps a queue of the lines that are complete; a regular expression finds the breaks. */
export async function* lines(source: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, undefined> {
  const iterator = source[Symbol.asyncIterator]();
  const decoder = new TextDecoder();
  const complete: string[] = [];
  let rest = '';
  let isOpen = true;
  try {
    while (isOpen || complete.length > 0) {
      const line = complete.shift();
      if (line !== undefined) {
        yield line;
        continue;
      }
      isOpen = false;
      const result = await iterator.next();
      isOpen = result.done !== true;
      rest += result.done === true ? decoder.decode() : decoder.decode(result.value, { stream: true });
      let used = 0;
      for (const match of rest.matchAll(/([^\n]*?)\r?\n/g)) {
        complete.push(match[1] ?? '');
        used = match.index + match[0].length;
      }
      rest = rest.slice(used);
    }
    if (rest !== '') yield rest;
  } finally {
    if (isOpen) await iterator.return?.();
  }
}
