import type { Exercise } from '@backend-ts/course';
import { localDate } from '@backend-ts/course/progress';
import { readAnswer, type Answer } from '@backend-ts/judge/answer';
import { errorVerdict, type JudgingOptions, type Verdict } from '@backend-ts/judge/core';
import { missingForJudge } from './course-files.ts';
import { withDate } from './days.ts';
import { LearnError } from './fail.ts';
import { commitDates } from './git.ts';
import { contentHash, hasAnswer, isUntouched, savedAt } from './practice.ts';
import { blankRecord } from './state/schema.ts';
import type { JudgeUse, AppContext } from './app-context.ts';

/**
 * Judges an answer. Nothing is remembered.
 *
 * @param answer - What is at the place where the answer should be.
 * @param use - Whether more answers will follow.
 * @param options - How it is judged.
 * @returns The verdict. A judge that breaks is the verdict `error` for the reason `internal`.
 */
export async function judged(
  context: AppContext,
  exercise: Exercise,
  answer: Answer,
  use: JudgeUse,
  options: JudgingOptions = {},
): Promise<Verdict> {
  if (answer.text === null) return answer.verdict;
  const missing = missingForJudge(context, exercise);
  if (missing !== null) return errorVerdict('internal', missing, null, 0);
  const start = performance.now();
  try {
    return await (await context.judge(use)).judge(exercise, answer.text, options);
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? error.name) : String(error);
    const message = `The judge itself broke (${why})`;
    return errorVerdict('internal', message, { command: 'doctor' }, performance.now() - start);
  }
}

/**
 * Judges the student's answer and remembers the verdict.
 *
 * @param use - Whether more answers will follow.
 * @returns The verdict, and a sentence if it could not be remembered.
 */
export async function graded(
  context: AppContext,
  exercise: Exercise,
  use: JudgeUse,
): Promise<{ verdict: Verdict; notice: string | null }> {
  const answer = readAnswer(exercise.practice);
  const verdict = await judged(context, exercise, answer, use);
  return { verdict, notice: remember(context, exercise, verdict, { hash: answer.sha256, isCurrent: true }) };
}

/** What belongs to a verdict that is remembered. */
export interface Remembered {
  /** The hash of the answer that was judged. */
  hash: string | null;
  /** When it passed, if it did; now, if not given. */
  passedAt?: Date;
  /** Whether this is what the student is working on. */
  isCurrent: boolean;
}

/**
 * Remembers a verdict on the student's answer.
 *
 * @param about - What belongs to it.
 * @returns Null, or a sentence that says why it could not be remembered.
 */
export function remember(context: AppContext, exercise: Exercise, verdict: Verdict, about: Remembered): string | null {
  const { hash, passedAt = context.platform.now() } = about;
  if (verdict.kind === 'not-started' || hash === null) return null;
  // A broken judge says nothing about the answer.
  if (verdict.kind === 'error' && verdict.reason === 'internal') return null;
  try {
    context.state.update((state) => {
      const record = state.exercises[exercise.ref] ?? blankRecord();
      record.startedAt ??= (savedAt(exercise) ?? context.platform.now()).toISOString();
      record.answerSha256 = hash;
      record.verdict = verdict.kind;
      if (verdict.kind === 'passed') {
        if (record.passedAt === null) state.passDates = withDate(state.passDates, localDate(passedAt));
        record.passedAt ??= passedAt.toISOString();
      } else {
        record.passedAt = null;
      }
      state.exercises[exercise.ref] = record;
      if (about.isCurrent) {
        state.lastExercise = exercise.ref;
        state.lastPackage = exercise.package;
      }
    });
    return null;
  } catch (error) {
    if (error instanceof LearnError) return error.message;
    throw error;
  }
}

/**
 * Lists the answers whose present content was never judged, such as after a pull on a new machine.
 *
 * @param exercises - Which exercises to look at.
 * @returns Those with an answer that is neither the stub nor known.
 */
export function unjudged(context: AppContext, exercises: readonly Exercise[]): Exercise[] {
  const state = context.state.read();
  return exercises.filter(
    (exercise) =>
      hasAnswer(exercise) &&
      contentHash(exercise.practice) !== state.exercises[exercise.ref]?.answerSha256 &&
      !isUntouched(exercise),
  );
}

/**
 * Judges answers that were saved while nobody watched. One that passes did so when it was committed, or else saved.
 *
 * @param exercises - Which exercises; those that are already judged are skipped.
 * @returns How many were judged.
 */
export async function catchUp(context: AppContext, exercises: readonly Exercise[]): Promise<number> {
  const open = unjudged(context, exercises);
  const committed = await commitDates(
    context.platform.root,
    open.map((exercise) => exercise.practice),
  );
  for (const exercise of open) {
    const answer = readAnswer(exercise.practice);
    const verdict = await judged(context, exercise, answer, 'watch');
    const passedAt = committed.get(exercise.practice) ?? savedAt(exercise) ?? context.platform.now();
    const notice = remember(context, exercise, verdict, { hash: answer.sha256, passedAt, isCurrent: false });
    if (notice !== null) {
      context.terminal.complain(notice);
      break;
    }
  }
  return open.length;
}
