// Written by pnpm check --write, from what the solutions export.
export { type WaitOptions, waitRandom } from './01-wait-random/solution.ts';
export { waitN } from './02-wait-n/solution.ts';
export { type MeasureOptions, measureTime } from './03-measure-time/solution.ts';
export { type Task, type TaskOptions, taskWaitRandom } from './04-task-wait-random/solution.ts';
export { taskWaitN } from './05-task-wait-n/solution.ts';
export { type FailedJob, gather, settle, type Settled } from './06-gather-and-settle/solution.ts';
export { firstToFinish, firstToSucceed } from './07-first-to-finish/solution.ts';
export { type TimeoutOptions, withTimeout } from './08-timeout/solution.ts';
export { type ImportOptions, importRows, type ImportTransaction } from './09-cancellation/solution.ts';
export { limitConcurrency } from './10-limit-concurrency/solution.ts';
export { HttpError, type RetryOptions, retryWithBackoff } from './11-retry-with-backoff/solution.ts';
export { Mutex, type Permit, Semaphore } from './12-semaphore-and-mutex/solution.ts';
export { type BoundedQueue, createQueue } from './13-producer-consumer/solution.ts';
export { memoizeAsync, type MemoizedAsync } from './14-single-flight/solution.ts';
export { eventLoopOrder } from './15-event-loop-order/solution.ts';
export { mapInSlices, type SliceOptions } from './16-do-not-block/solution.ts';
export {
  createRequestLog,
  currentRequest,
  keepRequest,
  type RequestContext,
  runInRequest,
} from './17-request-context/solution.ts';
export {
  type AverageOptions,
  averageTime,
  type AverageTime,
  compareConcurrency,
  type CompareOptions,
  type ConcurrencyReport,
} from './18-measure-concurrency/solution.ts';
