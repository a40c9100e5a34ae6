// The process that checks types. It keeps the compiler and its parsed libraries in memory, so that one more check takes
// milliseconds, and it can be ended from outside when an answer's types never come to an end.
import { createChecker } from './checker.ts';
import { serveRequests } from './serve-requests.ts';
import type { ProjectRequest } from './type-project.ts';

const checker = createChecker();
serveRequests((request: ProjectRequest) => checker.check(request));
process.once('disconnect', () => {
  checker.close();
});
