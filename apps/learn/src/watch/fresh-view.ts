import type { Exercise } from '@backend-ts/course';
import { placesOf } from '../commands/start.ts';
import { packageOf } from '../course.ts';
import { goalLines } from '../render/goal.ts';
import { countPassed, nextExercise } from '../standing.ts';
import type { World } from '../world.ts';
import type { View } from './view.ts';

/**
 * Makes the view of an exercise that has just been opened.
 *
 * @returns A view without a verdict.
 */
export function freshView(world: World, exercise: Exercise): View {
  const inside = packageOf(world.course, exercise);
  const state = world.state.read();
  return {
    inside,
    exercise,
    passed: countPassed(inside.exercises, state),
    places: placesOf(world, exercise),
    goal: goalLines(world.terminal, exercise),
    phase: 'reading',
    verdict: null,
    next: nextExercise(inside, state, exercise),
    panel: null,
    isPanelAlone: false,
    notice: null,
    question: null,
    isWhole: false,
  };
}
