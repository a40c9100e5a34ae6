/** A change of one stretch of a text. */
export interface Edit {
  /** Offset of the first character that goes, 0-based. */
  start: number;
  /** Offset after the last character that goes. */
  end: number;
  /** What stands there instead. */
  text: string;
}

/**
 * Carries out edits, whatever order they come in.
 *
 * @param text - The text.
 * @param edits - Stretches that do not overlap.
 * @returns The text with all of them replaced.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = text;
  // The last one first, so that the offsets of the others hold.
  for (const edit of edits.toSorted((a, b) => b.start - a.start || b.end - a.end)) {
    result = result.slice(0, edit.start) + edit.text + result.slice(edit.end);
  }
  return result;
}
