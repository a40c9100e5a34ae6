import type { Job } from '../core/job.ts';
import type { MockFault } from './mock-lowering.ts';

/** The file descriptor on which the test process reports. */
export const reportFd = 3;

/** What the test process gets: one line of JSON on its standard input. */
export interface NodeJob extends Job {
  /** Begins every line of the report, so that nothing else that is written there counts. */
  nonce: string;
  /** The JavaScript of what will be loaded, by path; the process translates by itself what is missing. */
  sources: Record<string, string>;
  /** Null unless the answer replaces modules, which takes more of vitest than any other answer needs. */
  mocks: { fault: MockFault | null } | null;
  /** How long each run may take. */
  deadlineMs: number;
}
