import type { ExerciseData } from '@backend-ts/judge/page/exercise-data';

/** Where the answer to one exercise is kept between visits. A browser that keeps nothing only forgets. */
export interface SavedAnswer {
  load(): string | null;
  /** Keeps an answer; the stub is no answer, and a later version of it should be seen. */
  save(text: string): void;
}

/**
 * Gives the place where an answer is kept.
 *
 * @param exercise - The exercise.
 * @returns The place.
 */
export function savedAnswer({ ref, stub }: Pick<ExerciseData, 'ref' | 'stub'>): SavedAnswer {
  const key = `play:${ref}`;
  return {
    load() {
      try {
        return localStorage.getItem(key);
      } catch {
        return null;
      }
    },
    save(text) {
      try {
        if (text === stub) localStorage.removeItem(key);
        else localStorage.setItem(key, text);
      } catch {
        // Full, or switched off: the text is still in the editor.
      }
    },
  };
}
