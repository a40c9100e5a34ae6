// Tests that prove nothing. Matchers are counted where they are called; a test that calls none may still assert, with an
// error that it throws itself or lets through. So it is asked for only once no planted bug makes it fail either.
import { inLanes } from '@backend-ts/course/in-lanes';
import type { Run } from './job.ts';
import type { RunReport } from './report.ts';

/** What is said of a test that calls no matcher, and that no planted bug makes fail. */
export const assertsNothing =
  'it asserts nothing that one of the bugs could break: it calls no matcher, and it passes with each of them. Add an `expect(…)` with a matcher, such as `.toBe(…)`';

/** Makes one run of the suite in a process or worker of its own. */
type RunSuite = (run: Run) => Promise<RunReport>;

/** How the suite is run: with the code as it should be, and with each of the bugs. */
interface Runs {
  plain: Run;
  withBugs: readonly Run[];
  /** How many may run at the same time. */
  lanes: number;
}

/**
 * Marks as failed the tests of a suite that prove nothing.
 *
 * @param report - The suite with the right code.
 * @param runs - How it is run again, where a test is in doubt.
 * @param runSuite - Runs it.
 * @returns The report with those tests failed; the same one if there are none.
 */
export async function failVacuousTests(report: RunReport, runs: Runs, runSuite: RunSuite): Promise<RunReport> {
  const vacuous = await findVacuous(await withoutAssertion(report, runs.plain, runSuite), runs, runSuite);
  if (vacuous.length === 0) return report;
  const tests = report.tests.map((test) =>
    test.status === 'passed' && vacuous.includes(test.name)
      ? { ...test, status: 'failed' as const, message: assertsNothing }
      : test,
  );
  return { ...report, tests };
}

/** Where tests ran at the same time, it takes another run, one by one, to tell whose the assertions were. */
async function withoutAssertion(report: RunReport, plain: Run, runSuite: RunSuite): Promise<readonly string[]> {
  if (report.stop !== null || !report.isConcurrent) return report.unasserted;
  const { unasserted } = await runSuite({ ...plain, oneByOne: true });
  return [...new Set([...report.unasserted, ...unasserted])];
}

async function findVacuous(suspects: readonly string[], runs: Runs, runSuite: RunSuite): Promise<readonly string[]> {
  let left = suspects;
  await inLanes([...runs.withBugs], runs.lanes, async (run) => {
    if (left.length === 0) return;
    const noticed = await noticedBy(left, { ...run, stopsAtFailure: false }, runSuite);
    left = left.filter((name) => !noticed.includes(name));
  });
  return left;
}

/** Of the tests with those names, the ones that do not pass in a run. */
async function noticedBy(names: readonly string[], run: Run, runSuite: RunSuite): Promise<readonly string[]> {
  const { stop, lateErrors, loadError, tests } = await runSuite({ ...run, only: names });
  // That is noticed by the file, not by a test.
  if (loadError !== null) return [];
  if (stop === null && lateErrors.length === 0)
    return names.filter((name) => !tests.some((test) => test.name === name && test.status === 'passed'));
  const [name, ...others] = names;
  if (name === undefined || others.length === 0) return names;
  // One of them did that, and each alone shows which.
  const noticed: string[] = [];
  for (const one of names) noticed.push(...(await noticedBy([one], run, runSuite)));
  return noticed;
}
