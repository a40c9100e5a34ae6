import { ladderOf, type Exercise, type Hint } from '@backend-ts/course';
import { LearnError } from './fail.ts';
import { blankRecord } from './state/schema.ts';
import type { World } from './world.ts';

/** The next rung of the ladder. */
export interface HintStep {
  /** Null when every hint has been shown. */
  hint: Hint | null;
  /** 1-based; the number of hints when there are no more. */
  number: number;
  total: number;
  /** Why it could not be remembered that the hint was shown; null if it was. */
  notice: string | null;
}

/**
 * Takes the next hint of an exercise and remembers that it was shown.
 *
 * @returns The hint, or none when the ladder ends.
 */
export function takeHint(world: World, exercise: Exercise): HintStep {
  const hints = ladderOf(exercise);
  const shown = Math.min(world.state.read().exercises[exercise.ref]?.hintsShown ?? 0, hints.length);
  const hint = hints[shown] ?? null;
  const step = { hint, number: Math.min(shown + 1, hints.length), total: hints.length };
  if (hint === null) return { ...step, notice: null };
  try {
    world.state.update((state) => {
      const record = state.exercises[exercise.ref] ?? blankRecord();
      state.exercises[exercise.ref] = { ...record, hintsShown: shown + 1 };
    });
    return { ...step, notice: null };
  } catch (error) {
    if (error instanceof LearnError) return { ...step, notice: error.message };
    throw error;
  }
}
