import { existsSync } from 'node:fs';
import path from 'node:path';
import { inLanes, surveyPackage } from '@backend-ts/course';
import { runChecks, type Check } from './check.ts';
import { byPlace, type Fault } from './fault.ts';
import { isJudgeable, judgeExercise, type ExerciseJudge } from './judging.ts';
import { readReadme } from './readme.ts';

/** What a run of the checks found. */
export interface Outcome {
  /** How many exercises were looked at. */
  exercises: number;
  /** By file, then by line. */
  faults: Fault[];
}

/** Judgements and examples under way at once: each keeps a core busy. */
const lanes = 2;

/**
 * Checks one package.
 *
 * @param checks - The checks to run.
 * @param packageDir - The package's folder.
 * @param root - The course's folder.
 * @param judge - The judge; null leaves out what needs one.
 * @param room - How the ids begin of the only rooms that are judged and whose examples are run; all, if it is empty.
 * @returns What was found.
 */
export async function checkPackage(
  checks: readonly Check[],
  packageDir: string,
  root: string,
  judge: ExerciseJudge | null,
  room = '',
): Promise<Outcome> {
  const survey = surveyPackage(packageDir);
  const { exercises, syllabus } = survey.package;
  const lessons = exercises.map((exercise) => ({ exercise, readme: readReadme(exercise.readme), syllabus }));
  const chosen = lessons.filter(({ exercise }) => exercise.id.startsWith(room));
  const overview = path.join(packageDir, 'README.md');
  const readmes = [...(existsSync(overview) ? [readReadme(overview)] : []), ...lessons.map(({ readme }) => readme)];

  const faults = await runChecks(checks, 'package', { ...survey, root, readmes });
  for (const lesson of lessons) faults.push(...(await runChecks(checks, 'exercise', lesson)));
  faults.push(...(await inLanes(chosen, lanes, (lesson) => runChecks(checks, 'chosen', lesson))).flat());
  if (judge !== null) {
    const judgeable = chosen.map(({ exercise }) => exercise).filter(isJudgeable);
    const judged = await inLanes(judgeable, lanes, async (exercise) =>
      runChecks(checks, 'judged', { exercise, verdicts: await judgeExercise(judge, exercise) }),
    );
    faults.push(...judged.flat());
  }
  return { exercises: exercises.length + survey.unreadable.length, faults: faults.sort(byPlace) };
}
