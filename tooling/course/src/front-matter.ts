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
  /** How many seconds its tests may take in a terminal, where the judge's own limit of 5 is too near on a slow machine. */
  deadline: z.int().min(6).max(60).optional(),
  /** How often a suite has to pass again: shuffled, with other random numbers, at other times. */
  repeats: z.int().min(0).max(10).default(0),
});

/** The parsed front matter: 1 to 4 concepts, minutes as a whole number, where it runs, and earlier exercise ids. */
export type FrontMatter = z.infer<typeof frontMatterSchema>;

/**
 * Reads the front matter of a lesson.
 *
 * @param yaml - What stands between the two lines of ---.
 * @param file - The path of the README, for the message.
 * @returns The front matter.
 * @throws {SyntaxError} If the text is not YAML, or does not fit the schema.
 */
export function parseFrontMatter(yaml: string, file: string): FrontMatter {
  let raw: unknown;
  try {
    raw = parse(yaml);
  } catch (cause) {
    throw new SyntaxError(`Cannot read the front matter of ${file}: it is not YAML`, { cause });
  }
  const parsed = frontMatterSchema.safeParse(raw);
  if (parsed.success) return parsed.data;
  throw new SyntaxError(`Cannot use the front matter of ${file}: ${z.prettifyError(parsed.error)}`, {
    cause: parsed.error,
  });
}
