/** The part that is read here of the file that `turbo run --summarize` writes. */
export interface RunSummary {
  tasks: {
    taskId: string;
    command: string;
    cache: { status: string };
    /** Missing for a task that did not start, such as after a failure. */
    execution?: { startTime: number; endTime: number; exitCode: number | null };
  }[];
}

/** How one task went. */
export interface TaskRow {
  task: string;
  seconds: number;
  cache: 'hit' | 'miss';
  result: 'passed' | 'failed' | 'not run';
}

/**
 * Tells how each task of a run went.
 *
 * @param summary - The whole file.
 * @returns One row for each task that has a script, in the order of the file.
 */
export function rowsOf(summary: RunSummary): TaskRow[] {
  return summary.tasks
    .filter((task) => task.command !== '<NONEXISTENT>')
    .map(({ taskId, cache, execution }) => ({
      task: taskId,
      seconds: execution === undefined ? 0 : (execution.endTime - execution.startTime) / 1000,
      cache: cache.status === 'HIT' ? 'hit' : 'miss',
      result: execution === undefined ? 'not run' : execution.exitCode === 0 ? 'passed' : 'failed',
    }));
}
