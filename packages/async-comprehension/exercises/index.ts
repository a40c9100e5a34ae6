// Written by pnpm check --write, from what the solutions export.
export { asyncGenerator, type AsyncGeneratorOptions } from './01-async-generator/solution.ts';
export { asyncComprehension, collect } from './02-async-comprehension/solution.ts';
export { measureRuntime } from './03-measure-runtime/solution.ts';
export { filterAsync, mapAsync, takeAsync } from './04-map-filter-take/solution.ts';
export { findFirst, reportEnd, type StreamEnd } from './05-early-exit/solution.ts';
export { aclosing, type ClosingStream, readRecords } from './06-closing/solution.ts';
export { type FetchPage, type Page, paginate } from './07-paginate/solution.ts';
export { lines } from './08-lines/solution.ts';
export { batches, type BatchOptions } from './09-batches/solution.ts';
export { merge } from './10-merge/solution.ts';
export { mapConcurrent, type MapConcurrentOptions } from './11-map-concurrent/solution.ts';
export {
  broadcast,
  type Broadcast,
  type BroadcastOptions,
  type BroadcastReader,
  tee,
} from './12-tee-and-broadcast/solution.ts';
export { fromReadableStream, toReadableStream } from './13-streams-bridge/solution.ts';
export { shipLog, type ShipLogOptions, type ShipLogReport } from './14-pipeline/solution.ts';
