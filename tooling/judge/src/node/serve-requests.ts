/**
 * Answers the requests of a client, in the process that it has started. The process ends when the client is gone.
 *
 * @param reply - Gives the reply to one request; what it throws is told to the client.
 */
export function serveRequests(reply: (request: never) => unknown): void {
  process.on('message', ({ ticket, request }: { ticket: number; request: never }) => {
    process.send?.({ ticket, ...outcomeOf(() => reply(request)) });
  });
  process.once('disconnect', () => {
    // Whoever else waits for this goes first.
    setImmediate(() => process.exit(0));
  });
}

function outcomeOf(make: () => unknown): { reply: unknown } | { error: string } {
  try {
    return { reply: make() };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
