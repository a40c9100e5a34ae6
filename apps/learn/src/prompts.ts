import type { Course, CoursePackage, Exercise } from '@backend-ts/course';
import { isCancel, select } from '@clack/prompts';
import { counted } from './render/look.ts';
import { countPassed, standingOf } from './standing.ts';
import type { State } from './state/schema.ts';

const words = { passed: 'passed', started: 'started', 'not-started': '' } as const;

/**
 * Asks which package to learn from.
 *
 * @returns The choice, or null if the student would rather not.
 */
export async function askPackage(course: Course, state: Readonly<State>): Promise<CoursePackage | null> {
  const options = course.packages.map((one) => ({
    value: one,
    label: one.name,
    hint: `${countPassed(one.exercises, state)} of ${counted(one.exercises.length, 'exercise')} passed`,
  }));
  const choice = await select({ message: 'What would you like to learn?', options });
  return isCancel(choice) ? null : choice;
}

/**
 * Asks which exercise to open.
 *
 * @param inside - The package to pick from.
 * @param current - The exercise to begin at.
 * @param height - Rows of the window.
 * @returns The choice, or null if the student would rather stay.
 */
export async function askExercise(
  inside: CoursePackage,
  current: Exercise,
  state: Readonly<State>,
  height: number,
): Promise<Exercise | null> {
  const options = inside.exercises.map((exercise) => {
    const word = words[standingOf(exercise, state)];
    const mark = word === 'passed' ? '✓' : ' ';
    return { value: exercise, label: `${mark} ${exercise.id}  ${exercise.title}`, ...(word && { hint: word }) };
  });
  const choice = await select({
    message: `${inside.name}: which exercise? (Esc goes back)`,
    options,
    initialValue: current,
    maxItems: Math.max(5, height - 8),
  });
  return isCancel(choice) ? null : choice;
}
