/** Where the answer to one room is kept between visits. A browser that keeps nothing only forgets. */
export interface SavedAnswer {
  load(): string | null;
  save(text: string): void;
}

/**
 * Gives the place where an answer is kept.
 *
 * @param ref - The room.
 * @returns The place.
 */
export function savedAnswer(ref: string): SavedAnswer {
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
        localStorage.setItem(key, text);
      } catch {
        // Full, or switched off: the text is still in the editor.
      }
    },
  };
}
