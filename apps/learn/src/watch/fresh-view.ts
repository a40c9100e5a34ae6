import type { Exercise } from '@backend-ts/course';
import { placesOf } from '../commands/start.ts';
import { packageOf } from '../course.ts';
import { goalLines } from '../render/goal.ts';
import { countPassed, nextExercise } from '../standing.ts';
import type { AppContext } from '../app-context.ts';
import type { View } from './view.ts';

/**
 * Makes the view of an exercise that has just been opened.
 *
 * @returns A view without a verdict.
 */
export function freshView(context: AppContext, exercise: Exercise): View {
  const inside = packageOf(context.course, exercise);
  return {
    inside,
    exercise,
    ...standingIn(context, exercise),
    places: placesOf(context, exercise),
    goal: goalOf(context, exercise),
    phase: 'reading',
    verdict: null,
    panel: null,
    isPanelAlone: false,
    notice: null,
    question: null,
    isWhole: false,
  };
}

/**
 * Says how far the student is in the package of an exercise.
 *
 * @returns What of a view changes with each verdict.
 */
export function standingIn(context: AppContext, exercise: Exercise): Pick<View, 'passed' | 'next'> {
  const inside = packageOf(context.course, exercise);
  const state = context.state.read();
  return { passed: countPassed(inside.exercises, state), next: nextExercise(inside, state, exercise) };
}

/** A goal that cannot be read keeps nobody from working: that the lesson is gone is told beside. */
function goalOf(context: AppContext, exercise: Exercise): string[] {
  try {
    return goalLines(context.terminal, exercise);
  } catch {
    return [];
  }
}
