import { parse } from 'yaml';
import { z } from 'zod';

/** What a lesson says of itself, at the top of its README. */
export const frontMatterSchema = z.strictObject({
  concepts: z.array(z.string().min(1)).min(1).max(4),
  minutes: z.int().min(1).max(120),
  runtime: z.enum(['any', 'node']),
  needs: z.array(z.string()).default([]),
  /** True if the answer talks to servers on this machine: the sandbox leaves it the network for that. */
  loopback: z.boolean().default(false),
  /** How often a suite has to pass again: shuffled, with other random numbers, at other times. */
  repeats: z.int().min(0).max(10).default(0),
});

/** The parsed front matter: 1 to 4 concepts, minutes as a whole number, where it runs, and earlier exercise ids. */
export type FrontMatter = z.infer<typeof frontMatterSchema>;

/** A README cut in two, and the title found at the top of its body. */
export interface Lesson {
  frontMatter: FrontMatter;
  title: string;
  body: string;
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
  const [, yaml, body] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(text) ?? [];
  if (yaml === undefined || body === undefined) {
    throw new SyntaxError(
      `Cannot read the front matter of ${file}: the file does not begin with a block between two lines of ---`,
    );
  }
  let raw: unknown;
  try {
    raw = parse(yaml);
  } catch (cause) {
    throw new SyntaxError(`Cannot read the front matter of ${file}: it is not YAML`, { cause });
  }
  const parsed = frontMatterSchema.safeParse(raw);
  if (!parsed.success) {
    throw new SyntaxError(`Cannot use the front matter of ${file}: ${z.prettifyError(parsed.error)}`, {
      cause: parsed.error,
    });
  }
  const title = /^# (.+)$/m.exec(body)?.[1]?.trim();
  if (title === undefined)
    throw new SyntaxError(`Cannot find the title of ${file}: there is no line that begins with "# "`);
  return { frontMatter: parsed.data, title, body };
}
