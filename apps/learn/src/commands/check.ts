import { existsSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { startInLanes, type Exercise } from '@backend-ts/course';
import { readAnswer } from '@backend-ts/judge/answer';
import type { Verdict } from '@backend-ts/judge/core';
import { editedStub } from '../course-files.ts';
import { exercisesOf, packageOf } from '../course.ts';
import { LearnError, exitCode } from '../fail.ts';
import { graded, judged } from '../grading.ts';
import { findPackage } from '../names.ts';
import { hasAnswer } from '../practice.ts';
import { counted, painted } from '../render/text-style.ts';
import { verdictLines } from '../render/verdict.ts';
import { checkReport } from '../report/check-json.ts';
import { nextExercise } from '../standing.ts';
import type { AppContext } from '../app-context.ts';

/** More answers at once would only wait for each other. */
const maxLanes = 4;

/** What `learn check` can be told. */
export interface CheckOptions {
  /** Judges this file instead of the practice file. */
  file?: string;
  /** Judges every answer there is. */
  all?: boolean;
  /** Keeps the answer from writing, from starting processes and from the network. */
  sandbox?: boolean;
  json?: boolean;
}

/**
 * Judges one answer, or all of them.
 *
 * @param name - The exercise, or with `all` a package.
 * @param options - What to judge and how to say it.
 * @returns 0 passed, 1 not yet, 3 could not judge.
 * @throws {LearnError} If the options contradict each other, or `file` is not there.
 */
export async function check(context: AppContext, name: string | undefined, options: CheckOptions): Promise<number> {
  if (options.all === true) {
    if (options.file !== undefined) {
      throw new LearnError('Cannot judge one file as the answer to every exercise: leave out --all or --file');
    }
    return checkAll(context, name, options);
  }
  const file = options.file === undefined ? null : path.resolve(context.platform.folder, options.file);
  // Any file may be somebody else's.
  const use = options.sandbox === true || file !== null ? 'sandbox' : 'once';
  // The compiler takes longest to start: it does so while the lessons are read. What goes wrong is told with the verdict.
  await context.judge(use).catch(() => undefined);
  const exercise = context.exercise(name);
  if (file !== null && !(existsSync(file) && statSync(file).isFile())) {
    throw new LearnError(`Cannot judge ${options.file ?? file}: there is no such file in ${context.platform.folder}`);
  }
  const progress = announce(context, `Checking ${exercise.ref} …`, options.json === true);
  const { verdict, notice } =
    file === null
      ? await graded(context, exercise, use)
      : {
          verdict: await judged(context, exercise, readAnswer(file), use, { isVariant: isVariant(exercise, file) }),
          notice: null,
        };
  progress.clear();
  if (notice !== null) context.terminal.complain(notice);
  const stray = verdict.kind === 'passed' || file !== null ? null : await editedStub(context, exercise);
  if (stray !== null) context.terminal.complain(stray);
  if (options.json === true) {
    context.terminal.write(`${JSON.stringify(checkReport(exercise, verdict), null, 2)}\n`);
  } else {
    const lines = sayVerdict(context, exercise, verdict, file ?? exercise.practice);
    if (verdict.kind === 'passed' && file === null) lines.push('', ...afterPass(context, exercise));
    context.terminal.write(`${lines.join('\n')}\n`);
  }
  return codeOf(verdict);
}

async function checkAll(context: AppContext, name: string | undefined, options: CheckOptions): Promise<number> {
  const wantsJson = options.json === true;
  const use = options.sandbox === true ? 'sandbox' : 'watch';
  const exercises = name === undefined ? exercisesOf(context.course) : findPackage(context.course, name).exercises;
  const { terminal } = context;
  const verdicts: [Exercise, Verdict][] = [];
  const started = exercises.filter(hasAnswer);
  const grades = startInLanes(started, Math.min(availableParallelism(), maxLanes), (exercise) =>
    graded(context, exercise, use),
  );
  for (const exercise of exercises) {
    const grade = grades[started.indexOf(exercise)];
    if (grade === undefined) {
      verdicts.push([exercise, { kind: 'not-started', durationMs: 0 }]);
      continue;
    }
    const progress = announce(context, `Checking ${exercise.ref} …`, wantsJson);
    const { verdict, notice } = await grade;
    progress.clear();
    if (notice !== null) terminal.complain(notice);
    verdicts.push([exercise, verdict]);
    if (!wantsJson) terminal.write(`${sayVerdict(context, exercise, verdict, exercise.practice).join('\n')}\n\n`);
  }
  if (wantsJson) {
    const reports = verdicts.map(([exercise, verdict]) => checkReport(exercise, verdict));
    terminal.write(`${JSON.stringify(reports, null, 2)}\n`);
  }
  const answers = verdicts.map(([, verdict]) => verdict).filter((verdict) => verdict.kind !== 'not-started');
  const passed = answers.filter((verdict) => verdict.kind === 'passed').length;
  if (!wantsJson) {
    const summary =
      answers.length === 0
        ? `There is no answer yet. Begin with: ${terminal.command}`
        : `${passed} of ${counted(answers.length, 'answer')} passed; ${exercises.length - answers.length} not started.`;
    terminal.write(`${painted(terminal, 'strong', summary)}\n`);
  }
  const codes = answers.map(codeOf);
  return codes.length === 0 ? exitCode.failed : Math.max(...codes);
}

/** A mistake of the exercise may import the solution; no other file may. */
function isVariant({ mistakes }: Exercise, file: string): boolean {
  return mistakes.some((mistake) => mistake.file === file);
}

function codeOf(verdict: Verdict): number {
  if (verdict.kind === 'passed') return exitCode.passed;
  return verdict.kind === 'error' ? exitCode.couldNotJudge : exitCode.failed;
}

function sayVerdict(context: AppContext, exercise: Exercise, verdict: Verdict, file: string): string[] {
  const about = { exercise, answerPlace: context.place(file), testPlace: context.place(exercise.test) };
  return verdictLines(context.terminal, about, verdict);
}

function afterPass(context: AppContext, exercise: Exercise): string[] {
  const { command } = context.terminal;
  const inside = packageOf(context.course, exercise);
  const next = nextExercise(inside, context.state.read(), exercise);
  return [
    next === null
      ? `That was the last open exercise of ${inside.name}. See: ${command} progress`
      : `Next: ${command} start ${next.ref}, or go on with: ${command}`,
    `Compare with the solution: ${command} diff ${exercise.ref}`,
  ];
}

/** A line that is there only as long as it is true; nothing where lines cannot be taken back. */
function announce(context: AppContext, sentence: string, isSilent: boolean): { clear(): void } {
  const { terminal } = context;
  if (isSilent || terminal.plain) return { clear: () => undefined };
  terminal.write(painted(terminal, 'dim', sentence));
  return {
    clear: () => {
      terminal.write('\r\u001b[K');
    },
  };
}
