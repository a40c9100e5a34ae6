// What a list of exercises or a terminal needs of a lesson, read without a tree, because a program that starts has no
// time for one: 90 lessons are read so at each start. `lesson.ts` has the tree; a test holds both to the same reading.
import { parseFrontMatter, type FrontMatter } from './front-matter.ts';

/** A README cut in two, and the title found at the top of its body. */
export interface Lesson {
  frontMatter: FrontMatter;
  title: string;
  /** What stands behind the front matter, with line feeds alone at the end of lines. */
  body: string;
}

/** One rung of the ladder of hints. */
export interface Hint {
  /** The question that the hint answers. */
  summary: string;
  /** The answer, as Markdown. */
  text: string;
}

/**
 * Reads the front matter and the title of a lesson.
 *
 * @param text - The whole README.
 * @param file - Its path, for the message.
 * @returns The front matter, the title, and the text after the front matter.
 * @throws {SyntaxError} If the front matter is missing or does not fit the schema, or there is no title.
 */
export function parseLesson(text: string, file: string): Lesson {
  const [, yaml, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text.replaceAll('\r\n', '\n')) ?? [];
  if (yaml === undefined || body === undefined) {
    throw new SyntaxError(
      `Cannot read the front matter of ${file}: the file does not begin with a block between two lines of ---`,
    );
  }
  const frontMatter = parseFrontMatter(yaml, file);
  const title = /^# (.+)$/m.exec(body)?.[1]?.trim();
  if (title === undefined)
    throw new SyntaxError(`Cannot find the title of ${file}: there is no line that begins with "# "`);
  return { frontMatter, title, body };
}

/**
 * Reads what a lesson promises: the paragraph below its title, "After this you can …".
 *
 * @param body - The README, with or without its front matter, with line feeds alone at the end of lines.
 * @returns The paragraph as Markdown, on one line; empty if there is none.
 */
export function promiseOf(body: string): string {
  const [, paragraph = ''] = /^# .+\n+((?:(?![#>]).+\n?)+)/m.exec(body) ?? [];
  return paragraph.trim().replaceAll(/\s+/g, ' ');
}

/**
 * Reads the hints of a lesson: each `<details>` of its section "Hints".
 *
 * @param body - The README, with or without its front matter, with line feeds alone at the end of lines.
 * @returns The hints from the nudge to the nearly there; a part that was not written is an empty text.
 */
export function hintsOf(body: string): Hint[] {
  const [, section = ''] = /^## Hints[ \t]*\n([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(body) ?? [];
  return hintsIn(section);
}

/**
 * Reads hints of a text that is nothing else.
 *
 * @param section - What stands below the heading "Hints".
 * @returns As `hintsOf` gives them.
 */
export function hintsIn(section: string): Hint[] {
  return [...section.matchAll(/<details>([\s\S]*?)<\/details>/g)].map(([, inside = '']) => {
    const [whole = '', summary = ''] = /<summary>([\s\S]*?)<\/summary>/.exec(inside) ?? [];
    return { summary: summary.trim(), text: inside.replace(whole, '').trim() };
  });
}
