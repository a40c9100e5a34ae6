/** A loop that is left gives the lock back, but does not cancel the stream: the download behind it goes on, and nobody reads it. Freeing a stream and cancelling it are two things, and both are needed. */
export * from '#solution/13-streams-bridge';

export async function* fromReadableStream<T>(stream: ReadableStream<T>): AsyncGenerator<T, void, undefined> {
  const reader = stream.getReader();
  try {
    for (let result = await reader.read(); !result.done; result = await reader.read()) yield result.value;
  } finally {
    reader.releaseLock();
  }
}
