import type { CoursePackage, Exercise } from '@backend-ts/course';
import type { Screen } from './screen.ts';
import type { TerminalInput } from './terminal-input.ts';

/** What a session needs besides the context of the app. */
export interface SessionDeps {
  screen: Screen;
  input: TerminalInput;

  /**
   * Watches the files right inside a folder.
   *
   * @param folder - The absolute path.
   * @param onChange - Told the absolute path of a file that came, changed or went.
   * @returns A handle to end it, once the watching has begun.
   */
  watch(folder: string, onChange: (file: string) => void): Promise<{ close(): Promise<void> }>;

  /**
   * Lets the student pick an exercise.
   *
   * @param inside - The package to pick from.
   * @param current - The exercise to begin at.
   * @returns The choice, or null if there was none.
   */
  pick(inside: CoursePackage, current: Exercise): Promise<Exercise | null>;
}
