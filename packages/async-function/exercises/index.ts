export { type WaitOptions, waitRandom } from './01-wait-random/solution.ts';
export { waitN } from './02-wait-n/solution.ts';
export { type MeasureOptions, measureTime } from './03-measure-time/solution.ts';
export { type Task, type TaskOptions, taskWaitRandom } from './04-task-wait-random/solution.ts';
export { taskWaitN } from './05-task-wait-n/solution.ts';
export { type FailedJob, gather, settle, type Settled } from './06-gather-and-settle/solution.ts';
