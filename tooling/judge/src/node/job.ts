import type { Job } from '../run/protocol.ts';

/** The file descriptor on which the test process reports. */
export const reportFd = 3;

/** What the test process gets: one line of JSON on its standard input. */
export interface NodeJob extends Job {
  /** Begins every line of the report, so that nothing else that is written there counts. */
  nonce: string;
  solutionFile: string;
  /** Files with decorators, lowered: in the sandbox nothing may start the process that lowers them. By path. */
  lowered: Record<string, string>;
  /** True where the answer may use servers on this machine; without a sandbox nobody asks. */
  needsLoopback: boolean;
  /** How long each run may take. */
  deadlineMs: number;
}
