/** All chunks are read before the reader gets the first line: a log of many gigabytes fills the memory, and a stream that never ends gives nothing at all. Give each line when its break has come, and keep only what is not complete. */
export async function* lines(source: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of source) text += decoder.decode(chunk, { stream: true });
  text += decoder.decode();
  const parts = text.split(/\r?\n/);
  if (parts.at(-1) === '') parts.pop();
  yield* parts;
}
