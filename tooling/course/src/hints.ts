/** One rung of the ladder of hints. */
export interface Hint {
  /** The question that the hint answers. */
  summary: string;
  /** The answer, as Markdown. */
  text: string;
}

/**
 * Reads the hints of a lesson: each `<details>` of its section "Hints".
 *
 * @param body - The README, with or without its front matter.
 * @returns The hints from the nudge to the nearly there; a part that was not written is an empty text.
 */
export function hintsOf(body: string): Hint[] {
  const [, section = ''] = /^## Hints[ \t]*\r?\n([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(body) ?? [];
  return [...section.matchAll(/<details>([\s\S]*?)<\/details>/g)].map(([, inside = '']) => {
    const [whole = '', summary = ''] = /<summary>([\s\S]*?)<\/summary>/.exec(inside) ?? [];
    return { summary: summary.trim(), text: inside.replace(whole, '').trim() };
  });
}
