export { asyncGenerator, type AsyncGeneratorOptions } from './01-async-generator/solution.ts';
export { asyncComprehension, collect } from './02-async-comprehension/solution.ts';
export { measureRuntime } from './03-measure-runtime/solution.ts';
export { filterAsync, mapAsync, takeAsync } from './04-map-filter-take/solution.ts';
export { findFirst, reportEnd, type StreamEnd } from './05-early-exit/solution.ts';
export { aclosing, type ClosingStream, readRecords } from './06-closing/solution.ts';
