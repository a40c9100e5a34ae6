import * as z from 'zod/mini';
import type { Done } from './progress.ts';

/** What an import needs of the form of `learn progress --json`; the rest of the file is counted anew. */
const fileSchema = z.object({
  version: z.literal(1),
  exercises: z.array(
    z.discriminatedUnion('state', [
      z.object({ exercise: z.string(), state: z.literal('passed'), passedAt: z.iso.datetime() }),
      z.object({ exercise: z.string(), state: z.enum(['not-started', 'started']) }),
    ]),
  ),
});

/**
 * Reads what `learn progress --json` printed, or what the page on progress wrote.
 *
 * @param text - The content of the file.
 * @returns What is done.
 * @throws {SyntaxError} If the text is no JSON, or has another form.
 */
export function readProgressFile(text: string): Done {
  const form = 'choose a file that "learn progress --json" or this page has written';
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw new SyntaxError(`Cannot import the file: it is not JSON; ${form}`, { cause: error });
  }
  const { data, error } = z.safeParse(fileSchema, content);
  if (data === undefined) {
    const [issue] = error.issues;
    const place = issue?.path.join('.') ?? '';
    const what = place === '' ? 'it holds something else' : `something is wrong at "${place}"`;
    throw new SyntaxError(`Cannot import the file: ${what}; ${form}`, { cause: error });
  }
  return Object.fromEntries(
    data.exercises.flatMap((each) => (each.state === 'passed' ? [[each.exercise, each.passedAt]] : [])),
  );
}
