import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { exerciseIdPattern, idDigits, dayPackage } from './curriculum.ts';
import type { Day } from './exercise.ts';

const daySchema = z.strictObject({
  id: z
    .string()
    .refine(
      (id) => exerciseIdPattern.exec(id)?.[1]?.length === idDigits(dayPackage),
      'An id is three digits, a hyphen and a slug in lower case: 004-closures',
    ),
  title: z.string().min(1),
  insight: z
    .string()
    .regex(/^[^\p{Ll}].*\.$/u, 'An insight is a sentence: a capital letter at its beginning, a full stop at its end'),
  runtime: z.enum(['any', 'node']),
  needs: z.array(z.string()),
});

const phaseSchema = z.strictObject({ name: z.string().min(1), days: z.array(daySchema).min(1) });

/** What `syllabus.json` holds: phases with their days. A day's number is its place, and is written in its id. */
export const syllabusSchema = z
  .strictObject({ phases: z.array(phaseSchema).min(1) })
  .transform(({ phases }) => phases.flatMap(({ name, days }) => days.map((day) => toDay(day, name))))
  .superRefine((days, context) => {
    for (const message of disorderOf(days)) context.addIssue({ code: 'custom', message });
  });

/**
 * Loads the syllabus of a package: every day that it has or will have.
 *
 * @param packageDir - The package's folder.
 * @returns The days in order, counted from 1 without a gap; none if the package has no `syllabus.json`.
 * @throws {SyntaxError} If the file is not JSON, does not fit the schema, or its days are out of order.
 */
export function loadSyllabus(packageDir: string): Day[] {
  const file = path.join(packageDir, 'syllabus.json');
  if (!existsSync(file)) return [];
  let raw: unknown;
  try {
    raw = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new SyntaxError(`Cannot read the syllabus ${file}: it is not JSON`, { cause });
  }
  const parsed = syllabusSchema.safeParse(raw);
  if (parsed.success) return parsed.data;
  throw new SyntaxError(`Cannot use the syllabus ${file}: ${z.prettifyError(parsed.error)}`, { cause: parsed.error });
}

function toDay(day: z.infer<typeof daySchema>, phase: string): Day {
  return { number: Number.parseInt(day.id, 10), phase, ...day };
}

function* disorderOf(days: readonly Day[]): Generator<string> {
  const places = new Map(days.map(({ id }, index) => [id, index]));
  const slugs = new Map<string, string>();
  for (const [index, { id, number, needs }] of days.entries()) {
    if (number !== index + 1) {
      yield `${id} is day ${index + 1} in the list, so its number must be ${String(index + 1).padStart(3, '0')}`;
    }
    const slug = id.slice(id.indexOf('-') + 1);
    const twin = slugs.get(slug);
    if (twin !== undefined) yield `${id} has the same slug as ${twin}, so nobody could type it without its number`;
    slugs.set(slug, id);
    for (const need of needs) {
      const place = places.get(need);
      if (place === undefined) yield `${id} needs ${need}, which is no day of the syllabus`;
      else if (place >= index) yield `${id} needs ${need}, which does not come before it`;
    }
  }
}
