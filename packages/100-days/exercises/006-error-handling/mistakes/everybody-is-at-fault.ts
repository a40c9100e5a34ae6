/** You reply 400 to every fault. Nobody is told of those that only you can fix, and the sender cannot fix them. Ask which kind of error it is. */
import type { Reply } from '#given/006-error-handling';

export * from '#solution/006-error-handling';

export function respond(work: () => unknown, _log: (error: unknown) => void): Reply {
  try {
    return { status: 200, body: work() };
  } catch (error) {
    return { status: 400, body: error instanceof Error ? error.message : 'Something went wrong' };
  }
}
