// The process that checks types. It keeps the compiler and its parsed libraries in memory, so that one more check takes
// milliseconds, and it can be ended from outside when an answer's types never come to an end.
import { createChecker, type TypesRequest } from './checker.ts';

const checker = createChecker();

process.on('message', (request: TypesRequest & { ticket: number }) => {
  const { ticket } = request;
  try {
    process.send?.({ ticket, findings: checker.check(request) });
  } catch (error) {
    process.send?.({ ticket, error: error instanceof Error ? error.message : String(error) });
  }
});
process.once('disconnect', () => {
  checker.close();
  process.exit(0);
});
