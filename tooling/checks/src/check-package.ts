import { existsSync } from 'node:fs';
import path from 'node:path';
import { inLanes, surveyPackage } from '@backend-ts/course';
import { checkAnswers } from './checks/answers.ts';
import { checkApiIndex } from './checks/api-index.ts';
import { checkCodeBlocks } from './checks/code-blocks.ts';
import { checkExamples } from './checks/examples.ts';
import { checkLinks } from './checks/links.ts';
import { checkMistakes } from './checks/mistakes.ts';
import { checkMistakeTypes } from './checks/mistake-types.ts';
import { checkNeeds } from './checks/needs.ts';
import { checkOverrides } from './checks/overrides.ts';
import { checkExports, checkImports } from './checks/package-json.ts';
import { checkPlaceholders } from './checks/placeholders.ts';
import { checkReadmeShape } from './checks/readme-shape.ts';
import { checkRoomFiles, checkRoomNames } from './checks/room-files.ts';
import { checkSentences } from './checks/sentence.ts';
import { checkSolution } from './checks/solution.ts';
import { checkStubText, checkStubVerdict } from './checks/stub.ts';
import { checkBugs, checkRemarks, checkSuiteFiles } from './checks/suite.ts';
import { checkDay, checkSyllabus } from './checks/syllabus.ts';
import { checkExerciseTable } from './checks/tables.ts';
import { checkWording } from './checks/wording.ts';
import { byPlace, type Fault } from './fault.ts';
import { isJudgeable, judgeRoom, type RoomJudge } from './judging.ts';
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
 * @param packageDir - The package's folder.
 * @param root - The course's folder.
 * @param judge - The judge; null leaves out what needs one.
 * @param room - How the ids begin of the only rooms that are judged and whose examples are run; all, if it is empty.
 * @returns What was found.
 */
export async function checkPackage(
  packageDir: string,
  root: string,
  judge: RoomJudge | null,
  room = '',
): Promise<Outcome> {
  const survey = surveyPackage(packageDir);
  const { package: course, unreadable } = survey;
  const rooms = course.exercises.map((exercise) => ({ exercise, readme: readReadme(exercise.readme) }));
  const wanted = rooms.filter(({ exercise }) => exercise.id.startsWith(room));
  const packageReadme = path.join(packageDir, 'README.md');
  const overview = existsSync(packageReadme) ? [readReadme(packageReadme)] : [];
  const readmes = [...overview, ...rooms.map(({ readme }) => readme)];

  const faults = [
    ...checkRoomNames(packageDir),
    ...checkImports(packageDir),
    ...checkSyllabus(survey),
    ...checkNeeds(course),
    ...[...unreadable, ...course.exercises].flatMap(({ dir }) => checkRoomFiles(dir)),
    ...unreadable
      .filter(({ readme }) => existsSync(readme))
      .map(({ readme, reason }): Fault => {
        return { file: readme, line: 1, message: reason, remedy: 'Mend the first lines of the README.' };
      }),
    ...readmes.flatMap((readme) => [...checkLinks(readme, root), ...checkWording(readme)]),
    ...rooms.flatMap(({ exercise, readme }) => [
      ...checkReadmeShape(exercise, readme),
      ...checkDay(exercise, readme, course.syllabus),
      ...checkPlaceholders(exercise),
      ...checkStubText(exercise),
      ...checkSentences([...exercise.mistakes, ...exercise.answers, ...exercise.bugs]),
      ...checkSuiteFiles(exercise),
      ...checkRemarks(exercise),
    ]),
    ...(await checkApiIndex(course)),
    ...(await checkExports(course)),
    // Without its syllabus, the table would lose every day that is still to come.
    ...(survey.badSyllabus === null ? await checkExerciseTable(course) : []),
    ...(await checkCodeBlocks(readmes, packageDir, root)),
    ...(await checkMistakeTypes(course, root)),
    ...(await Promise.all(rooms.map(({ exercise }) => checkOverrides(exercise)))).flat(),
    ...(await inLanes(wanted, lanes, ({ exercise, readme }) => checkExamples(exercise, readme))).flat(),
  ];
  if (judge !== null) {
    const judgeable = wanted.map(({ exercise }) => exercise).filter(isJudgeable);
    const judged = await inLanes(judgeable, lanes, async (exercise) => {
      const verdicts = await judgeRoom(judge, exercise);
      return [checkSolution, checkAnswers, checkStubVerdict, checkMistakes, checkBugs].flatMap((check) =>
        check(exercise, verdicts),
      );
    });
    faults.push(...judged.flat());
  }
  return { exercises: course.exercises.length + unreadable.length, faults: faults.sort(byPlace) };
}
