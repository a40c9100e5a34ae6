/** Ends what was begun, however the program ends. */
export interface Cleanup {
  /**
   * Adds something to end.
   *
   * @param end - What to do; a failure of it is ignored, for there is nothing left to do about it.
   */
  add(end: () => unknown): void;
  /** Ends everything, the last first, and once. */
  run(): Promise<void>;
}

/**
 * Makes an empty list of things to end.
 *
 * @returns The list.
 */
export function createCleanup(): Cleanup {
  const ends: (() => unknown)[] = [];
  return {
    add(end) {
      ends.push(end);
    },
    async run() {
      for (let end = ends.pop(); end !== undefined; end = ends.pop()) {
        try {
          await end();
        } catch {
          // The rest still has to be ended.
        }
      }
    },
  };
}
