import { z } from 'zod';

/** What is remembered of one exercise. */
const recordSchema = z.object({
  startedAt: z.iso.datetime().nullable().default(null),
  /** When an answer passed for the first time since the last reset. */
  passedAt: z.iso.datetime().nullable().default(null),
  /** SHA-256 of the answer that was judged last, in hex. */
  answerSha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable()
    .default(null),
  /** What was said of that answer. */
  verdict: z.enum(['passed', 'failed', 'error']).nullable().default(null),
  hintsShown: z.int().min(0).default(0),
});

/** The whole of `.learn/state.json`. */
export const stateSchema = z.object({
  version: z.literal(1),
  lastPackage: z.string().nullable().default(null),
  lastExercise: z.string().nullable().default(null),
  /** Local dates on which something passed, ascending. */
  passDates: z.array(z.iso.date()).default([]),
  exercises: z.record(z.string(), recordSchema),
});

/** What is remembered of one exercise; times are ISO 8601 in UTC. */
export type ExerciseRecord = z.infer<typeof recordSchema>;

/** What is remembered between two runs. */
export type State = z.infer<typeof stateSchema>;

/**
 * Makes the record of an exercise of which nothing is known.
 *
 * @param startedAt - When its practice file was made, if it was.
 * @returns A record that is neither passed nor judged.
 */
export function blankRecord(startedAt: string | null = null): ExerciseRecord {
  return { startedAt, passedAt: null, answerSha256: null, verdict: null, hintsShown: 0 };
}

/**
 * Makes the state of a student who has done nothing.
 *
 * @returns A state without exercises.
 */
export function blankState(): State {
  return { version: 1, lastPackage: null, lastExercise: null, passDates: [], exercises: {} };
}

/**
 * Saves what can be saved of a state that does not fit the schema.
 *
 * @param raw - What JSON.parse gave, whatever it is.
 * @returns A sound state with every part of `raw` that is sound on its own.
 */
export function salvagedState(raw: unknown): State {
  const state = blankState();
  const parts = z.record(z.string(), z.unknown()).safeParse(raw).data ?? {};
  state.lastPackage = z.string().safeParse(parts.lastPackage).data ?? null;
  state.lastExercise = z.string().safeParse(parts.lastExercise).data ?? null;
  const dates = z.array(z.unknown()).safeParse(parts.passDates).data ?? [];
  state.passDates = dates.flatMap((date) => z.iso.date().safeParse(date).data ?? []);
  const records = z.record(z.string(), z.unknown()).safeParse(parts.exercises).data ?? {};
  for (const [ref, value] of Object.entries(records)) {
    const record = recordSchema.safeParse(value);
    if (record.success) state.exercises[ref] = record.data;
  }
  return state;
}
