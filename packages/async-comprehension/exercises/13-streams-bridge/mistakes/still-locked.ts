/** The stream is cancelled, but its lock is not always given back: a reader that is never released holds the stream for ever, and a `cancel` that rejects skips the line behind it. See what happens to the lock at each of the ends. */
export * from '#solution/13-streams-bridge';

export async function* fromReadableStream<T>(stream: ReadableStream<T>): AsyncGenerator<T, void, undefined> {
  const reader = stream.getReader();
  try {
    for (let result = await reader.read(); !result.done; result = await reader.read()) yield result.value;
  } finally {
    await reader.cancel();
    reader.releaseLock();
  }
}
