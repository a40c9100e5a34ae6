/** You take only a UserError itself for the fault of the sender, not a class that extends it. Think about what `instanceof` asks, and what `name` or `constructor` say. */
import type { Reply } from '#given/006-error-handling';
import { UserError } from '#solution/006-error-handling';

export * from '#solution/006-error-handling';

export function respond(work: () => unknown, log: (error: unknown) => void): Reply {
  try {
    return { status: 200, body: work() };
  } catch (error) {
    if (error instanceof Error && error.constructor === UserError)
      return { status: 400, body: (error as Error).message };
    log(error);
    return { status: 500, body: 'Something went wrong' };
  }
}
