import type { Job, Message } from '../core/job.ts';

/** A module whose imports have been found. */
export interface LinkedModule {
  /** Its path in the package. */
  file: string;
  /** The JavaScript, cut where it names other modules; `null` in a place of its own is vitest. */
  parts: (string | { file: string | null })[];
}

/** What a worker is asked to do, once. */
export interface PageJob extends Job {
  /** The modules of each run, those that are imported before those that import them. */
  modules: LinkedModule[][];
}

/** What a worker says: the messages of the judge, and what the answer prints. */
export type WorkerMessage = Message | { type: 'print'; text: string };
