import type { Job, Message } from '../core/job.ts';
import { changedIntrinsic, rememberIntrinsics } from './intrinsics.ts';
import type { Runner } from './vitest.ts';

/** What differs from place to place while a job is run: in a process of Node, and in a worker of a page. */
export interface RunPlace {
  report(message: Message): void;
  /** Waits until errors that come after the tests have had their chance to show. */
  settle(): Promise<void>;
  /** Called at the beginning of each run. */
  onRunStart?(): void;
}

/**
 * Makes the runs of a job, one after the other, and reports each. The others are left out if a test fails in the first.
 *
 * @param job - The answer and its runs.
 * @param runner - vitest's runner.
 * @param place - Where this is.
 */
export async function runJob(job: Job, runner: Runner, place: RunPlace): Promise<void> {
  const changed = rememberIntrinsics();
  for (const index of job.runs.keys()) {
    place.report({ type: 'run-start' });
    place.onRunStart?.();
    const outcome = await runner.run(job, index, (name) => {
      place.report({ type: 'test-start', name });
    });
    await place.settle();
    const intrinsic = job.isSuite ? null : changed();
    if (intrinsic !== null) place.report({ type: 'forbidden', refusal: changedIntrinsic(intrinsic) });
    place.report({ type: 'run-end', ...outcome });
    if (index === 0 && outcome.tests.some((test) => test.status === 'failed')) break;
  }
  place.report({ type: 'done' });
}
