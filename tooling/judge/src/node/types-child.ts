// The process that checks types. It keeps the compiler and its parsed libraries in memory, so that one more check takes
// milliseconds, and it can be ended from outside when an answer's types never come to an end.
import { createChecker } from './checker.ts';
import type { DeskRequest, TypesReply } from './types.ts';

const checker = createChecker();

function replyTo({ desk, ...request }: DeskRequest): TypesReply {
  try {
    return { findings: checker.check(request, desk) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

process.on('message', ({ ticket, request }: { ticket: number; request: DeskRequest }) => {
  process.send?.({ ticket, reply: replyTo(request) });
});
process.once('disconnect', () => {
  checker.close();
  process.exit(0);
});
