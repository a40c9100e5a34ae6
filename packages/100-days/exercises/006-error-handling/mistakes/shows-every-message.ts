/** You show the message of every error to whoever sent the request. Some messages name files, servers and passwords. Only one kind of error was written for the sender. */
import type { Reply } from '#given/006-error-handling';
import { UserError } from '#solution/006-error-handling';

export * from '#solution/006-error-handling';

export function respond(work: () => unknown, log: (error: unknown) => void): Reply {
  try {
    return { status: 200, body: work() };
  } catch (error) {
    if (error instanceof UserError) return { status: 400, body: error.message };
    log(error);
    return { status: 500, body: error instanceof Error ? error.message : error };
  }
}
